import type { Option } from '@feria/ui/console/fields';
import type { Place } from './rows.ts';

/** Spaces to choose from, named with their venue because many share a name. */
export function spaceOptions(places: ReadonlyMap<string, Place>): Option[] {
  return [...places.values()].map(({ spaceId, space, venue }) => ({ value: spaceId, label: `${space} · ${venue}` }));
}

/** Languages that programmes are given in most often; any other code can be typed. */
export const COMMON_LANGUAGES = ['es', 'en', 'fr', 'de', 'pt', 'it', 'zh', 'ja', 'ko', 'ar', 'ru', 'nah'];
