import type { ReactElement, ReactNode } from 'react';
import css from './details.module.css';

/** One line of facts: what it is, and its value. */
export function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return <div className={css.fact}><dt>{name}</dt><dd>{children}</dd></div>;
}
