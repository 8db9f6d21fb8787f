import type { LanguageNames, Phrasebook, Told } from './phrasebook.ts';

const LANGUAGES: LanguageNames = { es: 'Spanish', en: 'English', fr: 'French' };

export const ENGLISH: Phrasebook = {
  space_overlap: ({ facts, first, second, say }) => {
    const place = say.place(first);
    if (facts.shows) return `${say.title(first)} (${say.times(first)}) and ${say.title(second)} (${say.times(second)}) overlap in ${place} on ${say.day(first)}.`;
    return `Between ${say.title(first)} (${say.times(first)}) and ${say.title(second)} (${say.times(second)}), in ${place} on ${say.day(first)}, `
      + `${facts.overlapMin} min are missing for setup, teardown and changeover.`;
  },
  hours: (told) => hours(told),
  double_booking: ({ facts, first, second, say }) =>
    `${facts.performer} plays twice at once on ${say.day(second)}: ${say.title(first)}${at(say.place(first))}, ${say.times(first)}, `
    + `and ${say.title(second)}${at(say.place(second))}, ${say.times(second)}.`,
  availability: ({ facts, first, say }) =>
    `${facts.performer} is not available for ${say.title(first)} on ${say.day(first)}, ${say.times(first)}${at(say.place(first))}.`,
  capacity: ({ facts, first, say }) =>
    `${facts.expected} people are expected at ${say.title(first)}${say.when(first)} and ${facts.place} holds ${facts.capacity}.`,
  missing_text: ({ facts, first, say, edition }) => `${say.title(first)} has no ${facts.missing.join(' and no ')} in ${LANGUAGES[edition.sourceLanguage]}.`,
  travel: ({ facts, first, second, say }) =>
    `${facts.performer} has ${facts.gapMin} min between ${say.title(first)}${at(say.place(first))}, until ${say.times(first).slice(-5)}, `
    + `and ${say.title(second)}${at(say.place(second))}, at ${say.times(second).slice(0, 5)} on ${say.day(second)}; the walk takes ${facts.walkMin} min.`,
};

function at(place: string | null): string {
  return place ? ` in ${place}` : '';
}

function hours({ facts, first, say, edition }: Told<'hours'>): string {
  const show = `${say.title(first)}${at(say.place(first))}${say.when(first)}`;
  const place = facts.place ?? 'the edition';
  switch (facts.reason) {
    case 'outside_dates': return `${show} is outside the edition’s dates, ${say.date(edition.startsOn)} to ${say.date(edition.endsOn)}.`;
    case 'closed_day': return `${show} is on a day when ${place} is closed: ${say.date(facts.day)}.`;
    case 'before_open': return `${show} starts before ${place} opens at ${facts.limit}.`;
    case 'after_close': return `${show} ends after ${place} closes at ${facts.limit}.`;
  }
}
