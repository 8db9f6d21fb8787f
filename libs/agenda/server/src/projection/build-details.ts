import type { DetailsDocument, EventDetails } from '@feria/agenda-contract';
import { pickText, type Language, type LocalizedText } from '@feria/kernel';
import type { RevisionContent } from '@feria/program-contract';
import type { ReleasePicture } from './release-picture.ts';

/** The long texts of one language; what is missing falls back field by field and says in which language it is. */
export function buildDetails({ edition, entries, participants }: ReleasePicture, language: Language): DetailsDocument {
  const marked = (text: LocalizedText | null) => {
    const picked = pickText(text, language, edition.sourceLanguage);
    return picked ? { text: picked.text, language: picked.language === language ? '' : picked.language } : null;
  };
  const detailsOf = (content: RevisionContent): EventDetails => ({
    summary: marked(content.summary), description: marked(content.description), performers: content.performers.map(({ name }) => name), url: content.url ?? '',
  });
  const contents = entries.map(({ content }) => content);
  return {
    format: 1,
    language,
    events: Object.fromEntries(contents.map((content) => [content.eventNumber, detailsOf(content)])),
    participants: Object.fromEntries(participants.map((card) => [card.key, {
      officialName: marked(card.officialName)?.text ?? '', region: marked(card.region)?.text ?? '',
    }])),
  };
}
