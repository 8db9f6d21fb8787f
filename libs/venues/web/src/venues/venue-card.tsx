import { Badge, Button, Group, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import type { SpaceView, VenueView } from '@feria/venues-contract';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import classes from './venues.module.css';

interface Props {
  venue: VenueView;
  onEdit: (() => void) | undefined;
  onSpace: ((space: SpaceView | null) => void) | undefined;
}

/** One venue with its spaces. */
export function VenueCard({ venue, onEdit, onSpace }: Props): ReactElement {
  const { t } = useTexts();
  const localized = useLocalized();
  const facts = [t(`venues.kind.${venue.kind}`), venue.address, venue.nearestMetro && t('venues.metro', { station: venue.nearestMetro }), t(venue.indoor ? 'venues.indoor' : 'venues.outdoor'), venue.stepFree && t('venues.stepFree')];
  return (
    <li className={classes.card}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Group gap="xs">
            <Title order={2} fz="lg">{localized(venue.name)}</Title>
            <Badge variant="light" color={venue.role === 'MAIN' ? 'guinda' : 'indigo'}>{t(`venues.role.${venue.role}`)}</Badge>
            {venue.status !== 'OPEN' && <Badge variant="light" color="red">{t(`venues.status.${venue.status}`)}</Badge>}
          </Group>
          <Text fz="sm" c="dimmed">{venue.code} · {facts.filter(Boolean).join(' · ')}</Text>
        </div>
        {onEdit && <Button variant="default" size="xs" flex="none" onClick={onEdit} aria-label={`${t('ui.edit')}: ${localized(venue.name)}`}>{t('ui.edit')}</Button>}
      </Group>
      <ul className={classes.spaces}>
        {venue.spaces.map((space) => (
          <li key={space.id}>
            {onSpace ? <button type="button" className={classes.space} onClick={() => onSpace(space)}><SpaceWords space={space} /></button> : <span className={classes.space}><SpaceWords space={space} /></span>}
          </li>
        ))}
        {onSpace && <li><Button variant="subtle" size="xs" onClick={() => onSpace(null)} aria-label={`${t('venues.space.new')}: ${localized(venue.name)}`}>+ {t('venues.space.new')}</Button></li>}
      </ul>
    </li>
  );
}

function SpaceWords({ space }: { space: SpaceView }): ReactElement {
  const { t } = useTexts();
  return <><strong>{space.name}</strong><span>{t(`venues.spaceKind.${space.kind}`)}{space.capacity !== null && ` · ${t('venues.capacityOf', { count: space.capacity })}`}</span></>;
}
