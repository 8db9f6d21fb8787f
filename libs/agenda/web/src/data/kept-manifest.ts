import type { Manifest } from '@feria/agenda-contract';
import { isManifest } from './boot.ts';

/** The last manifest the server confirmed, and when (epoch ms). */
export interface Kept { manifest: Manifest; checkedAt: number }

const LAST_EDITION = 'feria.edition';
const keyOf = (slug: string): string => `feria.manifest.${slug}`;

export function readKept(storage: Pick<Storage, 'getItem'>, slug: string): Kept | null {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(slug)) ?? 'null') as Kept | null;
    return kept && typeof kept.checkedAt === 'number' && isManifest(kept.manifest) ? kept : null;
  } catch {
    return null;
  }
}

export function writeKept(storage: Pick<Storage, 'setItem'>, slug: string, kept: Kept): void {
  try {
    storage.setItem(keyOf(slug), JSON.stringify(kept));
    storage.setItem(LAST_EDITION, slug);
  } catch {
    // Without storage the agenda lives as long as the page; nothing else depends on it.
  }
}

/** The edition this phone saw last: where `/` leads without signal. */
export function lastEdition(storage: Pick<Storage, 'getItem'>): string | null {
  return storage.getItem(LAST_EDITION);
}
