import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isProblem } from '../api/problem-error.ts';
import { showFaults } from '../hooks/fault-fields.ts';
import { useTexts } from '../i18n/texts.tsx';

interface Props<T extends FieldValues> {
  form: UseFormReturn<T>;
  save: (values: T) => Promise<unknown>;
  verb?: string;
  onCancel?: () => void;
  /** Where the form keeps what the request calls differently. */
  fieldOf?: (field: string) => string;
  /** Told of errors first; true when it has dealt with one (e.g. a stale version). */
  onProblem?: (error: unknown) => boolean;
  children: ReactNode;
}

/** A form that saves: faults at their fields, the rest in words above the button; nothing typed is lost. */
export function SaveForm<T extends FieldValues>({ form, save, verb, onCancel, onProblem, fieldOf, children }: Props<T>): ReactElement {
  const { t } = useTexts();
  const [failure, setFailure] = useState<string | null>(null);
  const submit = form.handleSubmit(async (values) => {
    setFailure(null);
    try {
      await save(values);
    } catch (error) {
      if (onProblem?.(error) || showFaults(error, Object.keys(values), form.setError, fieldOf)) return;
      setFailure(isProblem(error) ? [error.message, ...error.faults.map(({ message }) => message)].join('. ') : t('ui.failed'));
    }
  });
  // Faults that the server named may stand at names no field has: they would stop every later try without a word.
  const onSubmit = (event: FormEvent) => {
    form.clearErrors();
    void submit(event);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        {children}
        {failure && <Alert color="red" variant="light" role="alert">{failure}</Alert>}
        <Group data-save-bar="">
          <Button type="submit" loading={form.formState.isSubmitting}>{verb ?? t('ui.save')}</Button>
          {onCancel && <Button variant="default" onClick={onCancel}>{t('ui.cancel')}</Button>}
        </Group>
      </Stack>
    </form>
  );
}
