import { pickText, type Language } from '@feria/kernel';
import type { ParticipantView } from '@feria/participants-contract';
import { fold, holdsWords } from '@feria/ui/hooks/fold';

export interface ParticipantFilter {
  typed: string;
  continent: string | undefined;
  /** Also those that do not take part in this edition. */
  all: boolean;
}

/** Those that match, ordered as the office orders them (its own sorting name first) in the reader's language. */
export function shownParticipants(participants: readonly ParticipantView[], { typed, continent, all }: ParticipantFilter, language: Language): ParticipantView[] {
  const order = new Intl.Collator(language);
  const nameOf = ({ sortName, displayName }: ParticipantView) => (pickText(sortName, language, 'es') ?? pickText(displayName, language, 'es'))?.text ?? '';
  return participants
    .filter((one) => (all || one.participatesIn) && (!continent || one.continent === continent))
    .filter((one) => holdsWords(fold([...Object.values(one.displayName), ...Object.values(one.officialName), one.iso2, one.key].join(' ')), typed))
    .sort((a, b) => order.compare(nameOf(a), nameOf(b)));
}
