import { Badge, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import classes from './imports.module.css';
import type { ShownRow } from './report-rows.ts';

const COLOURS = { created: 'jade', changed: 'indigo', unchanged: 'gray', refused: 'red', missing: 'ochre' } as const;

export function ReportRow({ row }: { row: ShownRow }): ReactElement {
  const { t } = useTexts();
  const quiet = row.outcome === 'unchanged' || row.outcome === 'missing';
  return (
    <div className={classes.row}>
      <span className={classes.line}>{row.line !== null ? t('program.import.line', { line: row.line }) : `#${row.number}`}</span>
      <span><Badge size="sm" variant={quiet ? 'default' : 'light'} color={COLOURS[row.outcome]}>{t(`program.import.outcome.${row.outcome}`)}</Badge></span>
      <div>
        <Text fz="sm" fw={600}>{row.title || '—'}</Text>
        {row.reason && <Text fz="sm" c="var(--red)">{row.reason}</Text>}
        {row.warnings.map((warning) => <Text key={warning} fz="sm" c="var(--gastronomy)">{warning}</Text>)}
        {row.outcome === 'changed' && <dl>{row.changes.map(({ field, before, after }) => <Change key={field} field={field} before={before} after={after} />)}</dl>}
      </div>
    </div>
  );
}

function Change({ field, before, after }: { field: string; before: string; after: string }): ReactElement {
  const { t } = useTexts();
  const id = `program.import.field.${field}`;
  const words = t(id);
  return <><dt>{words === id ? field : words}</dt><dd><s>{before || '—'}</s> → {after || '—'}</dd></>;
}
