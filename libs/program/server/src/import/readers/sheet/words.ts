import type { Admission, Audience, Discipline, PerformanceState } from '@feria/program-domain';
import { folded } from '../clean-text.ts';

/** Words for values, folded; the first is the one our own exports and reports say. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export const DISCIPLINE_WORDS: Words<Discipline> = {
  music: ['música', 'concierto', 'musique', 'concert', 'dj', 'djset'],
  dance: ['danza', 'baile', 'danse', 'ballet'],
  theatre: ['teatro', 'theater', 'théâtre', 'stage'],
  literature: ['literatura', 'lectura', 'libro', 'poesía', 'littérature', 'reading', 'book'],
  gastronomy: ['gastronomía', 'cocina', 'comida', 'gastronomie', 'food', 'cooking'],
  photography: ['fotografía', 'exposición', 'photographie', 'photo', 'exhibition'],
  film: ['cine', 'película', 'cinéma', 'movie', 'screening'],
  forum: ['foro', 'conferencia', 'charla', 'mesa redonda', 'conférence', 'lecture', 'talk', 'discussion', 'panel', 'meeting', 'session', 'vortrag', 'podium'],
  workshop: ['taller', 'atelier', 'hands on'],
  children: ['infantil', 'niños', 'enfants', 'kids'],
  ceremony: ['ceremonia', 'inauguración', 'clausura', 'cérémonie', 'opening', 'closing'],
};

export const STATE_WORDS: Words<PerformanceState> = {
  planned: ['programada', 'planeada', 'confirmada', 'programado', 'confirmado', 'scheduled', 'confirmed', 'confirmée', 'prévue'],
  hold: ['apartada', 'apartado', 'tentativa', 'tentative', 'réservée'],
  suspended: ['suspendida', 'suspendido', 'pospuesta', 'postponed', 'suspendue', 'reportée'],
  cancelled: ['cancelada', 'cancelado', 'canceled', 'annulée', 'annulé', 'abgesagt'],
};

export const AUDIENCE_WORDS: Words<Audience> = {
  ALL: ['todo público', 'todos', 'general', 'all ages', 'everyone', 'tout public'],
  KIDS: ['niñas y niños', 'niños', 'infantil', 'children', 'enfants'],
  ADULT: ['personas adultas', 'adultos', 'adults', 'adultes'],
};

export const ADMISSION_WORDS: Words<Admission> = {
  FREE: ['entrada libre', 'libre', 'gratis', 'gratuito', 'free entry', 'gratuit'],
  REGISTRATION: ['con registro', 'registro', 'inscripción', 'inscription', 'register'],
  TICKET: ['con boleto', 'boleto', 'de pago', 'tickets', 'billet', 'payant'],
};

const LANGUAGE_WORDS: Words<'es' | 'en' | 'fr'> = {
  es: ['español', 'castellano', 'spanish', 'espagnol', 'spa'], en: ['inglés', 'english', 'anglais', 'eng'], fr: ['francés', 'french', 'français', 'fra'],
};

/** The value behind a word in any of the languages; undefined when nobody says it so. */
export function valueOf<T extends string>(words: Words<T>, text: string): T | undefined {
  const wanted = folded(text);
  return (Object.keys(words) as T[]).find((value) => folded(value) === wanted || words[value].some((word) => folded(word) === wanted));
}

export function wordOf<T extends string>(words: Words<T>, value: T): string {
  return words[value][0]!;
}

export function languageCode(text: string): string {
  return valueOf(LANGUAGE_WORDS, text) ?? text.trim().toLowerCase().slice(0, 10);
}

const GUESSES = (Object.keys(DISCIPLINE_WORDS) as Discipline[]).map((value) => ({ value, words: [value, ...DISCIPLINE_WORDS[value]].map((word) => ` ${folded(word)} `) }));

/** What a new event most likely is, from words such as a type or a track. A forum when nothing speaks. */
export function guessedDiscipline(hints: readonly string[]): Discipline {
  const said = hints.map((hint) => ` ${folded(hint)} `);
  return GUESSES.find(({ words }) => said.some((hint) => words.some((word) => hint.includes(word))))?.value ?? 'forum';
}
