import type { LanguageNames, Phrasebook, Told } from './phrasebook.ts';

const LANGUAGES: LanguageNames = { es: 'espagnol', en: 'anglais', fr: 'français' };
const MISSING = { title: 'titre', summary: 'résumé' };

export const FRENCH: Phrasebook = {
  space_overlap: ({ facts, first, second, say }) => {
    const where = `le ${say.day(first)}${at(say.place(first))}`;
    if (facts.shows) return `${say.title(first)} (${say.times(first)}) et ${say.title(second)} (${say.times(second)}) se chevauchent ${where}.`;
    return `Entre ${say.title(first)} (${say.times(first)}) et ${say.title(second)} (${say.times(second)}), ${where}, `
      + `il manque ${facts.overlapMin} min pour le montage, le démontage et le changement de plateau.`;
  },
  hours: (told) => hours(told),
  double_booking: ({ facts, first, second, say }) =>
    `${facts.performer} joue deux fois en même temps le ${say.day(second)} : ${say.title(first)}${at(say.place(first))}, ${say.times(first)}, `
    + `et ${say.title(second)}${at(say.place(second))}, ${say.times(second)}.`,
  availability: ({ facts, first, say }) =>
    `${facts.performer} n’est pas disponible pour ${say.title(first)}, le ${say.day(first)}, ${say.times(first)}${at(say.place(first))}.`,
  capacity: ({ facts, first, say }) =>
    `${facts.expected} personnes sont attendues pour ${say.title(first)}${say.when(first)} ; capacité de ${facts.place} : ${facts.capacity}.`,
  missing_text: ({ facts, first, say, edition }) =>
    `Il manque à ${say.title(first)} un ${facts.missing.map((field) => MISSING[field]).join(' et un ')} en ${LANGUAGES[edition.sourceLanguage]}.`,
  travel: ({ facts, first, second, say }) =>
    `${facts.performer} dispose de ${facts.gapMin} min entre ${say.title(first)}${at(say.place(first))}, jusqu’à ${say.times(first).slice(-5)}, `
    + `et ${say.title(second)}${at(say.place(second))}, à ${say.times(second).slice(0, 5)} le ${say.day(second)} ; à pied il faut ${facts.walkMin} min.`,
};

function at(place: string | null): string {
  return place ? `, ${place}` : '';
}

function hours({ facts, first, say, edition }: Told<'hours'>): string {
  const show = `${say.title(first)}${at(say.place(first))}${say.when(first)}`;
  const whose = facts.place ? ` (${facts.place})` : ' de l’édition';
  switch (facts.reason) {
    case 'outside_dates': return `${show} tombe hors des dates de l’édition : du ${say.date(edition.startsOn)} au ${say.date(edition.endsOn)}.`;
    case 'closed_day': return `${show} tombe un jour de fermeture${whose} : ${say.date(facts.day)}.`;
    case 'before_open': return `${show} commence avant l’ouverture${whose}, à ${facts.limit}.`;
    case 'after_close': return `${show} se termine après la fermeture${whose}, à ${facts.limit}.`;
  }
}
