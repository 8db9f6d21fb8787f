import { Button, Group, Select, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconFilter, IconPencil } from '@tabler/icons-react';
import { memo, useMemo, useState, type ReactElement } from 'react';
import { DISCIPLINES, PERFORMANCE_STATES } from '@feria/program-domain';
import { dateWords } from '@feria/ui/date-words';
import { foldFilter } from '@feria/ui/hooks/fold-filter';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import type { Programme } from '../draft/draft.queries.ts';
import { isFiltered, UNSCHEDULED, type ProgrammeFilters } from '../draft/filters.ts';
import classes from './list.module.css';

interface Props {
  programme: Programme;
  filters: ProgrammeFilters;
  setFilters: (change: Partial<ProgrammeFilters>) => void;
  /** The search box. */
  search: ReactElement;
  onClear: () => void;
}

const COUNTED = ['sede', 'dia', 'participante', 'disciplina', 'estado', 'conflictos', 'cambios'] as const;

/** What the list shows. On a phone only the search is in sight until the filters are asked for. */
export const FilterBar = memo(function FilterBar({ programme, filters, setFilters, search, onClear }: Props): ReactElement {
  const { t } = useTexts();
  const [opened, open] = useState(false);
  const count = COUNTED.filter((name) => filters[name] !== undefined).length;
  const options = useFilterOptions(programme);
  const choice = (name: 'sede' | 'dia' | 'participante' | 'disciplina' | 'estado') => (
    <Select key={name} className={classes.choice!} aria-label={t(`program.filter.${name}`)} placeholder={t(`program.filter.${name}`)} clearable searchable filter={foldFilter} data={options[name]}
      value={filters[name] ?? null} onChange={(value) => setFilters({ [name]: value ?? undefined })} comboboxProps={{ width: 280, position: 'bottom-start' }} />
  );
  const flag = (name: 'conflictos' | 'cambios', icon: ReactElement) => (
    <Tooltip label={t(`program.filter.${name}.hint`)}>
      <Button variant={filters[name] ? 'filled' : 'default'} aria-pressed={filters[name] ?? false} leftSection={icon} px="sm" className={classes.flag!} onClick={() => setFilters({ [name]: filters[name] ? undefined : true })}>{t(`program.filter.${name}`)}</Button>
    </Tooltip>
  );
  return (
    <Group gap={8} mb={10} className={classes.filters!} data-opened={opened || undefined}>
      {search}
      <Button className={classes.more!} variant="default" aria-expanded={opened} leftSection={<IconFilter aria-hidden="true" size={16} />} onClick={() => open(!opened)}>{t('program.filters', { count })}</Button>
      {choice('dia')}{choice('sede')}{choice('participante')}{choice('disciplina')}{choice('estado')}
      {flag('conflictos', <IconAlertTriangle aria-hidden="true" size={16} />)}{flag('cambios', <IconPencil aria-hidden="true" size={16} />)}
      {isFiltered(filters) && <Button variant="subtle" size="compact-sm" onClick={onClear}>{t('ui.clearFilters')}</Button>}
    </Group>
  );
});

/** Only what occurs in the programme is offered. */
function useFilterOptions({ rows, venues }: Programme) {
  const { t, language } = useTexts();
  const localized = useLocalized();
  return useMemo(() => {
    const byName = new Intl.Collator(language, { numeric: true });
    const days = [...new Set(rows.flatMap(({ performance, event }) => (performance.eventDay && !event.continuous ? [performance.eventDay] : [])))].sort();
    const participants = new Map(rows.flatMap((row) => row.participants.map(({ id, name }) => [id, name] as const)));
    const used = new Set(rows.map(({ place }) => place?.venueId));
    return {
      dia: [...days.map((value) => ({ value, label: dateWords(language, value, 'long') })), { value: UNSCHEDULED, label: t('program.unscheduled') }],
      sede: venues.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: localized(name) })),
      participante: [...participants].map(([value, label]) => ({ value, label })).sort((a, b) => byName.compare(a.label, b.label)),
      disciplina: DISCIPLINES.map((value) => ({ value, label: t(`program.discipline.${value}`) })),
      estado: PERFORMANCE_STATES.map((value) => ({ value, label: t(`program.state.${value}`) })),
    };
  }, [rows, venues, language, localized, t]);
}
