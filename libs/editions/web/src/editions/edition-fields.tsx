import { SimpleGrid, Stack, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { LANGUAGES } from '@feria/kernel';
import { ChecksField, ChoiceField, SwitchField, TextField } from '@feria/ui/console/fields';
import { LocalizedField } from '@feria/ui/console/localized-field';
import { useTexts } from '@feria/ui/texts';
import type { EditionForm } from './edition-form.ts';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];

function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return <Stack component="section" gap="sm"><Title order={2} fz="var(--t20)">{title}</Title>{children}</Stack>;
}

/** All that can be said of an edition, by what belongs together. */
export function EditionFields({ control }: { control: Control<EditionForm> }): ReactElement {
  const { t } = useTexts();
  return (
    <Stack gap={32}>
      <Section title={t('editions.part.what')}>
        <LocalizedField control={control} name="name" label={t('editions.name')} />
        <LocalizedField control={control} name="theme" label={t('editions.theme')} />
        <LocalizedField control={control} name="guestOfHonour" label={t('editions.guestOfHonour')} />
        <TextField control={control} name="organiser" label={t('editions.organiser')} />
      </Section>
      <Section title={t('editions.part.when')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextField control={control} name="startsOn" label={t('editions.startsOn')} type="date" />
          <TextField control={control} name="endsOn" label={t('editions.endsOn')} type="date" />
          <TextField control={control} name="dailyOpen" label={t('editions.dailyOpen')} type="time" />
          <TextField control={control} name="dailyClose" label={t('editions.dailyClose')} type="time" />
          <ChoiceField control={control} name="zone" label={t('editions.zone')} options={zones()} searchable />
          <TextField control={control} name="dayBoundary" label={t('editions.dayBoundary')} hint={t('editions.dayBoundary.hint')} type="time" />
        </SimpleGrid>
        <ChecksField control={control} name="closedWeekdays" label={t('editions.closedWeekdays')} options={WEEKDAYS.map((value) => ({ value, label: t(`ui.weekday.${value}`) }))} />
      </Section>
      <Section title={t('editions.part.public')}>
        <ChoiceField control={control} name="sourceLanguage" label={t('editions.sourceLanguage')} hint={t('editions.sourceLanguage.hint')} options={LANGUAGES.map((value) => ({ value, label: t(`ui.language.${value}`) }))} />
        <SwitchField control={control} name="neutralTheme" label={t('editions.neutralTheme')} hint={t('editions.neutralTheme.hint')} />
        <TextField control={control} name="tileUrl" label={t('editions.tileUrl')} hint={t('editions.tileUrl.hint')} placeholder="https://…/{z}/{x}/{y}.png" />
      </Section>
    </Stack>
  );
}

/** The zones that this browser knows, in order of name. */
function zones(): { value: string; label: string }[] {
  return Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
