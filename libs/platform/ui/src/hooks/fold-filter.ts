import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { fold, holdsWords } from './fold.ts';

/** Options of a searchable choice that hold the typed words, accents or not. */
export const foldFilter: OptionsFilter = ({ options, search, limit }) =>
  options.filter((option) => 'value' in option && holdsWords(fold((option as ComboboxItem).label), search)).slice(0, limit);
