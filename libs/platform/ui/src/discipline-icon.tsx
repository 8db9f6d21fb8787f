import type { ReactElement } from 'react';
import { DISCIPLINE_SHAPES } from './icons/discipline-shapes.ts';

export type DisciplineName = keyof typeof DISCIPLINE_SHAPES;

/** The icon of a discipline; its hue is the custom property of the same name (`var(--music)`), its word stands beside. */
export function DisciplineIcon({ discipline, size = 18 }: { discipline: DisciplineName; size?: number }): ReactElement {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      <path d={DISCIPLINE_SHAPES[discipline]} />
    </svg>
  );
}
