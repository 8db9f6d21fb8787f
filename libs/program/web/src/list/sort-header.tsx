import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Sort } from '../draft/filters.ts';
import classes from './list.module.css';

interface Props {
  by: Sort;
  sort: Sort;
  reversed: boolean;
  onSort: (by: Sort) => void;
}

export function SortHeader({ by, sort, reversed, onSort }: Props): ReactElement {
  const { t } = useTexts();
  const on = by === sort;
  const Arrow = reversed ? IconArrowUp : IconArrowDown;
  return (
    <span role="columnheader" aria-sort={on ? (reversed ? 'descending' : 'ascending') : 'none'} data-column={by} className={classes.column}>
      <button type="button" onClick={() => onSort(by)}>{t(`program.column.${by}`)}{on && <Arrow aria-hidden="true" size={14} />}</button>
    </span>
  );
}
