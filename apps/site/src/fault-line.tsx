import { Component, type ReactNode } from 'react';

interface Props { title: string; text: string; action: string; children: ReactNode }

/** Keeps one broken screen from taking the whole site with it: says so, and offers to start again. */
export class FaultLine extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { title, text, action, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <div className="fault" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        <button type="button" className="button" onClick={() => location.reload()}>{action}</button>
      </div>
    );
  }
}
