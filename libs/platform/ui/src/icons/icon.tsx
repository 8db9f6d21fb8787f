import type { ReactElement } from 'react';
import { ICON_SHAPES } from './icon-shapes.ts';

export type IconName = keyof typeof ICON_SHAPES;

interface Props { name: IconName; size?: number }

/** An ornament beside a word; never alone without an accessible name on its parent. */
export function Icon({ name, size = 20 }: Props): ReactElement {
  const filled = name === 'star-filled';
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill={filled ? 'currentColor' : 'none'} stroke={filled ? 'none' : 'currentColor'} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
