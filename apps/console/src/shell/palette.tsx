import '@mantine/spotlight/styles.css';

import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { fold, holdsWords } from '@feria/ui/hooks/fold';
import { useGoTo } from '@feria/ui/hooks/use-go-to';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import { railEntries } from './rail-entries.ts';
import { RailIcon } from './rail-icon.tsx';

/** Everything within two key strokes: jobs, editions, and a search of the programme for what was typed. */
export default function Palette({ asked }: { asked: number }): ReactElement {
  const { t } = useTexts();
  const goTo = useGoTo();
  const localized = useLocalized();
  const session = useSession();
  const [query, setQuery] = useState('');
  useEffect(() => { spotlight.open(); }, [asked]);
  const go = (to: string, search: Record<string, unknown> = {}) => () => goTo(to, search);
  const actions: SpotlightActionData[] = [
    ...railEntries(session).map((entry) => ({ id: entry.to, label: t(entry.text), leftSection: <RailIcon name={entry.icon} />, onClick: go(entry.to) })),
    { id: 'profile', label: t('console.account.profile'), leftSection: <RailIcon name="accounts" />, onClick: go('/perfil') },
    ...session.editions.map((edition) => ({ id: `edition ${edition.slug}`, label: t('console.palette.edition', { name: localized(edition.name) }), leftSection: <RailIcon name="editions" />, onClick: go(`/e/${edition.slug}/${session.account.office ? 'programa' : 'inicio'}`) })),
  ];
  const found = actions.filter(({ label }) => holdsWords(fold(label ?? ''), query));
  const search: SpotlightActionData[] = query.trim() && session.edition && session.account.office
    ? [{ id: 'search', label: t('console.palette.search', { words: query.trim() }), leftSection: <IconSearch size={20} stroke={1.7} />, onClick: go(`/e/${session.edition.slug}/programa`, { q: query.trim() }) }]
    : [];
  return (
    <Spotlight actions={[...found, ...search]} filter={(_, all) => all} query={query} onQueryChange={setQuery} nothingFound={t('console.palette.nothing')} shortcut={null} highlightQuery
      searchProps={{ placeholder: t('console.palette.hint'), 'aria-label': t('console.palette'), leftSection: <IconSearch size={20} stroke={1.7} /> }} />
  );
}
