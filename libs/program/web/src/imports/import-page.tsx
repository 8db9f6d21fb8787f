import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { exportProgramme, type ImportReport } from '@feria/program-contract';
import { urlOf } from '@feria/ui/api/request-of';
import { PageFrame } from '@feria/ui/console/page-frame';
import { useEdition } from '@feria/ui/console/session';
import { useGoTo } from '@feria/ui/hooks/use-go-to';
import { useTexts } from '@feria/ui/texts';
import { FileDrop } from './file-drop.tsx';
import { History } from './history.tsx';
import { Report } from './report.tsx';
import { useDryRun } from './use-dry-run.ts';

/** A file becomes a report of what it would do; only then, and only if asked, it is done. */
export default function ImportPage(): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const goTo = useGoTo();
  const dryRun = useDryRun();
  const [applied, setApplied] = useState<ImportReport | null>(null);
  const report = applied ?? dryRun.report;
  const again = () => { setApplied(null); dryRun.forget(); goTo(`/e/${slug}/importar`); };
  return (
    <PageFrame title={t('program.import')} lead={t('program.import.lead')} filled={report !== null}
      actions={<>
        {report && <Button variant="default" onClick={again}>{t('program.import.another')}</Button>}
        <Button component="a" href={urlOf(exportProgramme, { params: { edition: slug } })} download variant="default" leftSection={<IconDownload aria-hidden="true" size={16} />}>{t('program.import.export')}</Button>
      </>}>
      {report
        ? <Report report={report} busy={dryRun.busy} onMap={dryRun.remap} onApplied={setApplied} />
        : <><FileDrop dryRun={dryRun} /><History /></>}
    </PageFrame>
  );
}
