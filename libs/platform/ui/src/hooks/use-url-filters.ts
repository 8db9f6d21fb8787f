import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/**
 * Filters that live in the address: what is set is shared, kept by "back" and by a reload.
 * `read` types them and drops what it does not know; an undefined value leaves the address.
 */
export function useUrlFilters<T extends object>(read: (raw: Record<string, unknown>) => T): [T, (change: Partial<T>) => void] {
  const raw = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const filters = useMemo(() => read(raw), [raw, read]);
  const change = useCallback((part: Partial<T>) => {
    void navigate({ to: '.', replace: true, resetScroll: false, search: (before: Record<string, unknown>) => ({ ...before, ...part }) } as Parameters<typeof navigate>[0]);
  }, [navigate]);
  return [filters, change];
}

/** A text of the address. */
export function textIn(raw: Record<string, unknown>, name: string): string | undefined {
  const value = raw[name];
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** One of a closed list. */
export function choiceIn<const T extends string>(raw: Record<string, unknown>, name: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === raw[name]);
}

/** A flag: present or absent. */
export function flagIn(raw: Record<string, unknown>, name: string): true | undefined {
  return raw[name] === true || raw[name] === 'true' ? true : undefined;
}
