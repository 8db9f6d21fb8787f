import { Tabs } from '@mantine/core';
import { useMemo, useState, type ReactElement } from 'react';
import { PageFrame } from '@feria/ui/console/page-frame';
import { Empty, Failure, Waiting } from '@feria/ui/console/states';
import { choiceIn, useUrlFilters } from '@feria/ui/hooks/use-url-filters';
import { useTexts } from '@feria/ui/texts';
import { ReleasesList } from '../releases/releases-list.tsx';
import { ChangesList } from './changes-list.tsx';
import { ConflictsList } from './conflicts-list.tsx';
import { chooseChanges } from './diff-groups.ts';
import { PublishCard } from './publish-card.tsx';
import classes from './publish.module.css';
import { usePreview } from './use-preview.ts';

const TABS = ['cambios', 'conflictos', 'publicaciones'] as const;
const readFilters = (raw: Record<string, unknown>) => ({ parte: choiceIn(raw, 'parte', TABS) });

/** What publishing would change, and the step itself. */
export default function PublishPage(): ReactElement {
  const { t } = useTexts();
  const [{ parte = 'cambios' }, setFilters] = useUrlFilters(readFilters);
  // Null: everything. Otherwise exactly these performances.
  const [chosen, choose] = useState<ReadonlySet<string> | null>(null);
  const { whole, shown, error, retry, checking } = usePreview(chosen);
  const all = useMemo(() => new Set(whole?.changes.map(({ performanceId }) => performanceId)), [whole]);
  const selection = chosen ?? all;
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = chooseChanges(whole?.changes ?? [], selection, ids, on);
    choose(next.size === all.size ? null : next);
  };
  return (
    <PageFrame title={t('program.publish')} lead={t('program.publish.lead')} filled>
      {error && <Failure error={error} retry={retry} />}
      {!whole && !error && <Waiting />}
      {whole && shown && (
        <div className={classes.desk}>
          <Tabs value={parte} onChange={(value) => setFilters({ parte: TABS.find((tab) => tab === value && tab !== 'cambios') })} className={classes.tabs!} keepMounted={false}>
            <Tabs.List mb="sm">
              <Tabs.Tab value="cambios">{t('program.publish.changes', { count: whole.changes.length })}</Tabs.Tab>
              <Tabs.Tab value="conflictos">{t('program.publish.conflicts', { count: shown.conflicts.filter(({ waived }) => !waived).length })}</Tabs.Tab>
              <Tabs.Tab value="publicaciones">{t('program.releases')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="cambios" className={classes.panel!}>
              {whole.changes.length === 0 ? <Empty title={t('program.publish.nothing')}>{t('program.publish.nothing.hint')}</Empty> : <ChangesList changes={whole.changes} selection={selection} onToggle={toggle} />}
            </Tabs.Panel>
            <Tabs.Panel value="conflictos" className={classes.panel!}><ConflictsList conflicts={shown.conflicts} /></Tabs.Panel>
            <Tabs.Panel value="publicaciones" className={classes.panel!}><ReleasesList /></Tabs.Panel>
          </Tabs>
          {whole.changes.length > 0 && <PublishCard preview={shown} total={whole.changes.length} chosen={chosen} checking={checking} onPublished={() => { choose(null); setFilters({ parte: 'publicaciones' }); }} />}
        </div>
      )}
    </PageFrame>
  );
}
