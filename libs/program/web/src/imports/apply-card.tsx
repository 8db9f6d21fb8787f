import { Alert, Button, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { applyImport, type ImportReport } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { Confirm } from '@feria/ui/console/confirm';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import classes from './imports.module.css';

const COUNTS = ['created', 'changed', 'unchanged', 'refused', 'missing', 'newSpaces'] as const;

/** The sum of a report, and applying it. What is missing from the file stays, unless asked otherwise. */
export function ApplyCard({ report, onApplied }: { report: ImportReport; onApplied: (report: ImportReport) => void }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const [cancelMissing, setCancel] = useState(false);
  const [asking, ask] = useState(false);
  const { counts, guard } = report;
  const typed = cancelMissing && guard.tripped ? String(counts.missing) : undefined;
  const apply = useMutation({
    mutationFn: () => call(applyImport, { params: { edition: slug, import: report.importId }, body: { cancelMissing, typedCount: typed === undefined ? null : counts.missing } }),
    onSuccess: async (done) => {
      told(t('program.import.done'));
      onApplied(done);
      await Promise.all(['draft', 'venues', 'imports', 'preview', 'event'].map((key) => client.invalidateQueries({ queryKey: [key, slug] })));
    },
    onSettled: () => ask(false),
  });
  const nothing = counts.created + counts.changed + (cancelMissing ? counts.missing : 0) === 0;
  return (
    <aside className={classes.side} aria-labelledby="import-card">
      <Stack gap="sm">
        <div><Title order={2} id="import-card" fz="lg" style={{ overflowWrap: 'anywhere' }}>{report.fileName}</Title><Text c="dimmed" fz="sm">{t('program.import.detected', { format: report.format })}</Text></div>
        <ul className={classes.counts}>{COUNTS.map((name) => <li key={name}><span>{t(`program.import.count.${name}`)}</span><strong>{counts[name]}</strong></li>)}</ul>
        {report.applied ? (
          <>
            <Alert color="jade" variant="light" role="status">{t('program.import.applied')}</Alert>
            <Button component={Link} to={`/e/${slug}/programa`}>{t('program.import.toProgramme')}</Button>
          </>
        ) : (
          <>
            {counts.missing > 0 && <Checkbox checked={cancelMissing} onChange={(event) => setCancel(event.currentTarget.checked)} label={t('program.import.cancelMissing', { count: counts.missing })} description={t(guard.tripped ? 'program.import.guard' : 'program.import.missing.hint', { percent: guard.percent.toFixed(1) })} />}
            {apply.error && <Alert color="red" variant="light" role="alert">{apply.error.message}</Alert>}
            <Button size="md" disabled={nothing} loading={apply.isPending} onClick={() => (cancelMissing ? ask(true) : apply.mutate())}>{t(nothing ? 'program.import.nothing' : 'program.import.apply')}</Button>
            <Text fz="sm" c="dimmed">{t('program.import.promise')}</Text>
          </>
        )}
      </Stack>
      <Confirm opened={asking} onClose={() => ask(false)} onConfirm={() => apply.mutate()} busy={apply.isPending} danger {...(typed !== undefined && { typed })} title={t('program.import.askCancel', { count: counts.missing })} verb={t('program.import.applyCancel')}>
        {t('program.import.askCancelMore', { count: counts.missing, percent: guard.percent.toFixed(1) })}
      </Confirm>
    </aside>
  );
}
