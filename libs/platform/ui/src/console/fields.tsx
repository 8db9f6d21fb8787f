import { Checkbox, MultiSelect, NumberInput, Select, Switch, TextInput, Textarea } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { foldFilter } from '../hooks/fold-filter.ts';

interface FieldSettings<T extends FieldValues> {
  control: Control<T>;
  name: FieldPath<T>;
  label: string;
  hint?: ReactNode;
  disabled?: boolean;
}
export interface Option { value: string; label: string }

/** Text of one line; also dates and times, with the browser's own pickers. */
export function TextField<T extends FieldValues>({ control, name, label, hint, type = 'text', long = false, ...rest }: FieldSettings<T> & { type?: string; long?: boolean; placeholder?: string; autoComplete?: string; inputMode?: 'numeric' | 'text' }): ReactElement {
  const { field, fieldState } = useController({ control, name });
  const shared = { ...rest, ...field, value: (field.value as string | null | undefined) ?? '', label, description: hint, error: fieldState.error?.message };
  return long ? <Textarea {...shared} autosize minRows={3} maxRows={12} /> : <TextInput {...shared} type={type} />;
}

export function NumberField<T extends FieldValues>({ control, name, label, hint, min = 0, max, step, suffix, disabled }: FieldSettings<T> & { min?: number; max?: number; step?: number; suffix?: string }): ReactElement {
  const { field, fieldState } = useController({ control, name });
  const limits = { min, ...(max !== undefined && { max }), ...(step !== undefined && { step }), ...(suffix !== undefined && { suffix }), ...(disabled !== undefined && { disabled }) };
  return <NumberInput {...field} {...limits} value={(field.value as number | null) ?? ''} onChange={(value) => field.onChange(value === '' ? null : Number(value))} label={label} description={hint} error={fieldState.error?.message} allowDecimal={false} />;
}

export function ChoiceField<T extends FieldValues>({ control, name, label, hint, options, clearable = false, searchable = false, disabled }: FieldSettings<T> & { options: readonly Option[]; clearable?: boolean; searchable?: boolean }): ReactElement {
  const { field, fieldState } = useController({ control, name });
  return <Select {...field} data={[...options]} value={(field.value as string | null) ?? null} onChange={(value) => field.onChange(value)} label={label} description={hint} error={fieldState.error?.message} clearable={clearable} searchable={searchable} filter={foldFilter} allowDeselect={false} {...(disabled !== undefined && { disabled })} />;
}

export function ChoicesField<T extends FieldValues>({ control, name, label, hint, options, placeholder }: FieldSettings<T> & { options: readonly Option[]; placeholder?: string }): ReactElement {
  const { field, fieldState } = useController({ control, name });
  return <MultiSelect {...field} data={[...options]} value={(field.value as string[] | undefined) ?? []} label={label} description={hint} error={fieldState.error?.message} searchable filter={foldFilter} hidePickedOptions {...(placeholder !== undefined && { placeholder })} />;
}

export function SwitchField<T extends FieldValues>({ control, name, label, hint }: FieldSettings<T>): ReactElement {
  const { field } = useController({ control, name });
  return <Switch label={label} description={hint} checked={Boolean(field.value)} onChange={(event) => field.onChange(event.currentTarget.checked)} onBlur={field.onBlur} name={field.name} />;
}

/** Several yes/no of one question, e.g. weekdays. */
export function ChecksField<T extends FieldValues>({ control, name, label, hint, options }: FieldSettings<T> & { options: readonly Option[] }): ReactElement {
  const { field, fieldState } = useController({ control, name });
  return (
    <Checkbox.Group value={((field.value as (string | number)[] | undefined) ?? []).map(String)} onChange={field.onChange} label={label} description={hint} error={fieldState.error?.message}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', marginTop: 6 }}>
        {options.map((option) => <Checkbox key={option.value} value={option.value} label={option.label} />)}
      </div>
    </Checkbox.Group>
  );
}
