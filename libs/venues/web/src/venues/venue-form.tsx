import { SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { createVenue, updateVenue, VENUE_KINDS, VENUE_STATUSES, type VenueView } from '@feria/venues-contract';
import { call } from '@feria/ui/api/call';
import { ChecksField, ChoiceField, NumberField, SwitchField, TextField } from '@feria/ui/console/fields';
import { LocalizedField } from '@feria/ui/console/localized-field';
import { SaveForm } from '@feria/ui/console/save-form';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { NEW_VENUE, venueFormOf, venueRequestOf, type VenueFormValues } from './venue-values.ts';

export function VenueForm({ venue, onDone }: { venue: VenueView | null; onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const { control, ...form } = useForm<VenueFormValues>({ defaultValues: venue ? venueFormOf(venue) : NEW_VENUE });
  const save = async (values: VenueFormValues) => {
    const body = venueRequestOf(values);
    if (venue) await call(updateVenue, { params: { edition: slug, venue: venue.id }, body, ifMatch: venue.version });
    else await call(createVenue, { params: { edition: slug }, body });
    told(t('ui.saved'));
    await client.invalidateQueries({ queryKey: ['venues', slug] });
    onDone();
  };
  const words = (prefix: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`venues.${prefix}.${value}`) }));
  return (
    <SaveForm form={{ control, ...form }} save={save} onCancel={onDone}>
      <LocalizedField control={control} name="name" label={t('venues.name')} stacked />
      <SimpleGrid cols={2} spacing="sm">
        <TextField control={control} name="code" label={t('venues.code')} />
        <ChoiceField control={control} name="role" label={t('venues.role')} options={words('role', ['MAIN', 'ALTERNATE'])} />
        <ChoiceField control={control} name="kind" label={t('venues.kind')} options={words('kind', VENUE_KINDS)} />
        <ChoiceField control={control} name="status" label={t('venues.status')} options={words('status', VENUE_STATUSES)} />
        <TextField control={control} name="lat" label={t('venues.lat')} placeholder="19.4326" />
        <TextField control={control} name="lon" label={t('venues.lon')} placeholder="-99.1332" />
        <NumberField control={control} name="capacity" label={t('venues.capacity')} />
        <TextField control={control} name="nearestMetro" label={t('venues.nearestMetro')} />
        <TextField control={control} name="openTime" label={t('venues.openTime')} hint={t('venues.hours.hint')} type="time" />
        <TextField control={control} name="closeTime" label={t('venues.closeTime')} hint={t('venues.hours.hint')} type="time" />
      </SimpleGrid>
      <TextField control={control} name="address" label={t('venues.address')} />
      <ChecksField control={control} name="closedWeekdays" label={t('venues.closedWeekdays')} options={['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: t(`ui.weekday.${value}`) }))} />
      <SwitchField control={control} name="indoor" label={t('venues.indoor')} />
      <SwitchField control={control} name="stepFree" label={t('venues.stepFree')} />
    </SaveForm>
  );
}
