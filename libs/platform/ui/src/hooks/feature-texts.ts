import type { Messages } from '@lingui/core';
import type { Language } from '@feria/kernel/language';

/** A feature's words, one catalog per language, loaded when that language is spoken. */
export type FeatureTexts = Record<Language, () => Promise<{ messages: Messages }>>;

/** All catalogs of one language as one. Ids carry their feature as prefix, so none hides another. */
export async function gatherTexts(features: readonly FeatureTexts[], language: Language): Promise<Messages> {
  const catalogs = await Promise.all(features.map((texts) => texts[language]()));
  return Object.assign({}, ...catalogs.map(({ messages }) => messages)) as Messages;
}
