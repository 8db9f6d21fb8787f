import { LANGUAGES, type LocalizedText } from '@feria/kernel';
import { sameJson, type RevisionContent } from '@feria/program-domain';

const TEXTS = ['title', 'summary', 'description'] as const;
const OTHERS = ['type', 'discipline', 'audience', 'languages', 'access', 'admission', 'url', 'participants', 'performers', 'continuous'] as const;

/** Which texts or people differ: `title.es`, `participants`… Time, place and state are shown as themselves. */
export function changedFieldNames(before: RevisionContent, after: RevisionContent): string[] {
  const inLanguage = (text: LocalizedText | null, language: keyof LocalizedText) => text?.[language] ?? '';
  const texts = TEXTS.flatMap((field) => LANGUAGES
    .filter((language) => inLanguage(before[field], language) !== inLanguage(after[field], language))
    .map((language) => `${field}.${language}`));
  return [...texts, ...OTHERS.filter((field) => !sameJson(before[field], after[field]))];
}
