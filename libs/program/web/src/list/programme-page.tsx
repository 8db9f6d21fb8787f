import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { PageFrame } from '@feria/ui/console/page-frame';
import { Failure, Waiting } from '@feria/ui/console/states';
import { useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { useProgramme } from '../draft/draft.queries.ts';
import { readFilters } from '../draft/filters.ts';
import classes from './list.module.css';
import { ProgrammeDesk } from './programme-desk.tsx';

const loadPanel = () => import('../panel/performance-panel.tsx');
const PerformancePanel = lazy(loadPanel);
const NewEvent = lazy(() => import('../create/new-event.tsx'));

/** The draft programme: a list beside a panel. */
export default function ProgrammePage(): ReactElement {
  const { t } = useTexts();
  const { programme, error, retry } = useProgramme();
  const [filters, setFilters] = useUrlFilters(readFilters);
  const [creating, create] = useState(false);
  // The list comes first; the panel's forms are fetched while it is being read.
  useEffect(() => void loadPanel(), []);
  const opened = filters.ver ? programme?.rows.find(({ performance }) => String(performance.number) === filters.ver) : undefined;
  const mayEdit = programme?.draft.abilities.edit ?? false;
  return (
    <PageFrame title={t('program.programme')} filled
      lead={programme && t('program.lead', { performances: programme.rows.length, release: programme.draft.release })}
      actions={mayEdit && <Button onClick={() => create(true)}>{t('program.event.new')}</Button>}>
      {error && <Failure error={error} retry={retry} />}
      {!programme && !error && <Waiting rows={10} height={56} />}
      {programme && (
        <div className={classes.desk}>
          <ProgrammeDesk programme={programme} filters={filters} setFilters={setFilters} />
          {opened && <Suspense fallback={null}><PerformancePanel key={opened.id} row={opened} programme={programme} onClose={() => setFilters({ ver: undefined })} onOpen={(number) => setFilters({ ver: String(number) })} /></Suspense>}
        </div>
      )}
      {creating && programme && <Suspense fallback={null}><NewEvent programme={programme} onClose={() => create(false)} onMade={(number) => setFilters({ ver: String(number) })} /></Suspense>}
    </PageFrame>
  );
}
