import { Alert, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { ImportReport } from '@feria/program-contract';
import { VirtualList } from '@feria/ui/console/virtual-list';
import { Empty } from '@feria/ui/console/states';
import { choiceIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { ApplyCard } from './apply-card.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import classes from './imports.module.css';
import { firstView, rowsOf, VIEWS } from './report-rows.ts';
import { ReportRow } from './report-row.tsx';

interface Props {
  report: ImportReport;
  busy: boolean;
  onMap: (mapping: Record<string, string>) => void;
  onApplied: (report: ImportReport) => void;
}

const readFilters = (raw: Record<string, unknown>) => ({ filas: choiceIn(raw, 'filas', VIEWS) });

/** What the file would do, row by row; and doing it. */
export function Report({ report, busy, onMap, onApplied }: Props): ReactElement {
  const { t } = useTexts();
  const [{ filas = firstView(report) }, setFilters] = useUrlFilters(readFilters);
  const rows = useMemo(() => rowsOf(report, filas), [report, filas]);
  return (
    <div className={classes.report}>
      <div className={classes.rows}>
        {report.columns.length > 0 && !report.applied && <ColumnMapping key={report.importId} columns={report.columns} needed={report.counts.created + report.counts.changed + report.counts.unchanged === 0} busy={busy} onMap={onMap} />}
        {report.warnings.length > 0 && <Alert color="indigo" variant="light"><Stack gap={2}>{report.warnings.slice(0, 5).map((warning) => <Text key={warning} fz="sm">{warning}</Text>)}</Stack></Alert>}
        <SegmentedControl value={filas} onChange={(value) => setFilters({ filas: VIEWS.find((view) => view === value) })} aria-label={t('program.import.show')} fullWidth
          data={VIEWS.map((value) => ({ value, label: `${t(`program.import.view.${value}`)} · ${report.counts[value]}` }))} />
        {rows.length === 0 ? <Empty title={t('program.import.noRows')} /> : (
          <VirtualList items={rows} keyOf={({ key }) => key} estimate={52} label={t('program.import.rows')} className={classes.list!}>{(row) => <ReportRow row={row} />}</VirtualList>
        )}
      </div>
      <ApplyCard key={report.importId} report={report} onApplied={onApplied} />
    </div>
  );
}
