import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { get, useFormState, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { LANGUAGES } from '@feria/kernel/language';
import { useTexts } from '../i18n/texts.tsx';
import { TextField } from './fields.tsx';
import classes from './localized-field.module.css';

interface Props<T extends FieldValues> {
  control: Control<T>;
  name: FieldPath<T>;
  label: string;
  hint?: string;
  long?: boolean;
  /** One under the other (side panels). */
  stacked?: boolean;
}

/** The same text in the product's three languages. */
export function LocalizedField<T extends FieldValues>({ control, name, label, hint, long = false, stacked = false }: Props<T>): ReactElement {
  const { t } = useTexts();
  const { errors } = useFormState({ control, name });
  const message: unknown = (get(errors, name) as { message?: unknown } | undefined)?.message;
  const fields = LANGUAGES.map((language) => (
    <TextField key={language} control={control} name={`${name}.${language}` as FieldPath<T>} label={t(`ui.language.${language}`)} long={long} />
  ));
  return (
    <Fieldset legend={label} variant="unstyled" className={classes.group!}>
      {hint && <p style={{ margin: '0 0 6px', color: 'var(--ink-soft)', fontSize: 'var(--t14)' }}>{hint}</p>}
      {typeof message === 'string' && <p role="alert" style={{ margin: '0 0 6px', color: 'var(--red)', fontSize: 'var(--t14)' }}>{message}</p>}
      {stacked ? <Stack gap="xs">{fields}</Stack> : <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">{fields}</SimpleGrid>}
    </Fieldset>
  );
}
