import { SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { ReactElement } from 'react';
import { createSpace, SPACE_KINDS, updateSpace, type SpaceView, type VenueView } from '@feria/venues-contract';
import { call } from '@feria/ui/api/call';
import { ChoiceField, NumberField, SwitchField, TextField } from '@feria/ui/console/fields';
import { SaveForm } from '@feria/ui/console/save-form';
import { useEdition } from '@feria/ui/console/session';
import { told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';

type Values = Omit<SpaceView, 'id' | 'venueId' | 'position' | 'version'>;
const NEW_SPACE: Values = { name: '', kind: 'ROOM', capacity: null, covered: true, minChangeoverMin: 0, soundClass: 1, openTime: null, closeTime: null };

export function SpaceForm({ venue, space, onDone }: { venue: VenueView; space: SpaceView | null; onDone: () => void }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const { id: _id, venueId: _venue, position: _position, version: _version, ...known } = space ?? { ...NEW_SPACE, id: '', venueId: '', position: 0, version: 0 };
  const { control, ...form } = useForm<Values>({ defaultValues: known });
  const save = async (values: Values) => {
    const body = { ...values, openTime: values.openTime || null, closeTime: values.closeTime || null };
    if (space) await call(updateSpace, { params: { edition: slug, space: space.id }, body, ifMatch: space.version });
    else await call(createSpace, { params: { edition: slug, venue: venue.id }, body });
    told(t('ui.saved'));
    await client.invalidateQueries({ queryKey: ['venues', slug] });
    onDone();
  };
  return (
    <SaveForm form={{ control, ...form }} save={save} onCancel={onDone}>
      <TextField control={control} name="name" label={t('venues.name')} />
      <SimpleGrid cols={2} spacing="sm">
        <ChoiceField control={control} name="kind" label={t('venues.kind')} options={SPACE_KINDS.map((value) => ({ value, label: t(`venues.spaceKind.${value}`) }))} />
        <NumberField control={control} name="capacity" label={t('venues.capacity')} />
        <NumberField control={control} name="minChangeoverMin" label={t('venues.changeover')} suffix=" min" max={240} />
        <NumberField control={control} name="soundClass" label={t('venues.soundClass')} max={3} />
        <TextField control={control} name="openTime" label={t('venues.openTime')} hint={t('venues.spaceHours.hint')} type="time" />
        <TextField control={control} name="closeTime" label={t('venues.closeTime')} hint={t('venues.spaceHours.hint')} type="time" />
      </SimpleGrid>
      <SwitchField control={control} name="covered" label={t('venues.covered')} />
    </SaveForm>
  );
}
