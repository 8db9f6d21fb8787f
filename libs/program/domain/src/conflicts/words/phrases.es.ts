import type { LanguageNames, Phrasebook, Told } from './phrasebook.ts';

const LANGUAGES: LanguageNames = { es: 'español', en: 'inglés', fr: 'francés' };
const MISSING = { title: 'título', summary: 'resumen' };

export const SPANISH: Phrasebook = {
  space_overlap: ({ facts, first, second, say }) => {
    const place = say.place(first);
    if (facts.shows) return `${say.title(first)} (${say.times(first)}) y ${say.title(second)} (${say.times(second)}) coinciden en ${place} el ${say.day(first)}.`;
    return `Entre ${say.title(first)} (${say.times(first)}) y ${say.title(second)} (${say.times(second)}), en ${place} el ${say.day(first)}, `
      + `faltan ${facts.overlapMin} min para montaje, desmontaje y cambio de escenario.`;
  },
  hours: (told) => hours(told),
  double_booking: ({ facts, first, second, say }) =>
    `${facts.performer} tiene dos funciones a la vez el ${say.day(second)}: ${say.title(first)}${at(say.place(first))}, ${say.times(first)}, `
    + `y ${say.title(second)}${at(say.place(second))}, ${say.times(second)}.`,
  availability: ({ facts, first, say }) =>
    `${facts.performer} no está disponible para ${say.title(first)}, el ${say.day(first)}, ${say.times(first)}${at(say.place(first))}.`,
  capacity: ({ facts, first, say }) =>
    `Para ${say.title(first)}${say.when(first)} se esperan ${facts.expected} personas y el aforo de ${facts.place} es de ${facts.capacity}.`,
  missing_text: ({ facts, first, say, edition }) =>
    `A ${say.title(first)} le falta ${facts.missing.map((field) => MISSING[field]).join(' y ')} en ${LANGUAGES[edition.sourceLanguage]}.`,
  travel: ({ facts, first, second, say }) =>
    `${facts.performer} tiene ${facts.gapMin} min entre ${say.title(first)}${at(say.place(first))}, hasta las ${say.times(first).slice(-5)}, `
    + `y ${say.title(second)}${at(say.place(second))}, a las ${say.times(second).slice(0, 5)} del ${say.day(second)}; a pie son ${facts.walkMin} min.`,
};

function at(place: string | null): string {
  return place ? ` en ${place}` : '';
}

function hours({ facts, first, say, edition }: Told<'hours'>): string {
  const show = `${say.title(first)}${at(say.place(first))}${say.when(first)}`;
  const place = facts.place ? `de ${facts.place}` : 'de la edición';
  switch (facts.reason) {
    case 'outside_dates': return `${show} cae fuera de las fechas de la edición: del ${say.date(edition.startsOn)} al ${say.date(edition.endsOn)}.`;
    case 'closed_day': return `${show} cae en un día de cierre ${place}: ${say.date(facts.day)}.`;
    case 'before_open': return `${show} empieza antes de la apertura ${place}, a las ${facts.limit}.`;
    case 'after_close': return `${show} termina después del cierre ${place}, a las ${facts.limit}.`;
  }
}
