import type { Language } from '@feria/kernel';

/** The few words that the server itself writes on visitors' pages. */
export interface PageWords {
  now: string;
  agenda: string;
  map: string;
  plan: string;
  venues: string;
  performances: string;
  notFound: string;
  toAgenda: string;
  /** Title and text of the pages outside any edition. */
  nothingYet: [string, string];
  notHere: [string, string];
  toConsole: string;
  toFair: string;
  where: string;
  suspended: string;
  cancelled: string;
  free: string;
  intro: (name: string) => string;
  openDaily: (from: string, to: string) => string;
}

export const WORDS: Record<Language, PageWords> = {
  es: {
    now: 'Ahora', agenda: 'Agenda', map: 'Mapa', plan: 'Mi plan', venues: 'Sedes', performances: 'Funciones', notFound: 'No encontramos esta página', toAgenda: 'Ver la agenda', nothingYet: ['Todavía no hay una edición publicada', 'Cuando la oficina publique su programa, aparecerá aquí.'], notHere: ['No encontramos esta página', 'Quizá la dirección está incompleta, o la edición aún no se publica.'], toConsole: 'Entrar a la consola', toFair: 'Ir a la feria', where: 'Dónde',
    suspended: 'Suspendida', cancelled: 'Cancelada', free: 'Entrada libre', intro: (name) => `Qué hay ahora, la agenda completa y el mapa de ${name}.`,
    openDaily: (from, to) => `Abierto del ${from} al ${to}`,
  },
  en: {
    now: 'Now', agenda: 'Agenda', map: 'Map', plan: 'My plan', venues: 'Venues', performances: 'Performances', notFound: 'We could not find this page', toAgenda: 'See the agenda', nothingYet: ['No edition has been published yet', 'When the office publishes its programme, it will be here.'], notHere: ['We could not find this page', 'The address may be incomplete, or the edition is not published yet.'], toConsole: 'Go to the console', toFair: 'Go to the fair', where: 'Where',
    suspended: 'Suspended', cancelled: 'Cancelled', free: 'Free admission', intro: (name) => `What is on now, the full agenda and the map of ${name}.`,
    openDaily: (from, to) => `Open from ${from} to ${to}`,
  },
  fr: {
    now: 'Maintenant', agenda: 'Programme', map: 'Plan', plan: 'Mon parcours', venues: 'Lieux', performances: 'Représentations', notFound: 'Nous ne trouvons pas cette page', toAgenda: 'Voir le programme', nothingYet: ['Aucune édition n’est encore publiée', 'Le programme paraîtra ici dès que le bureau l’aura publié.'], notHere: ['Nous ne trouvons pas cette page', 'L’adresse est peut-être incomplète, ou l’édition n’est pas encore publiée.'], toConsole: 'Aller à la console', toFair: 'Aller à la foire', where: 'Où',
    suspended: 'Suspendue', cancelled: 'Annulée', free: 'Entrée libre', intro: (name) => `Ce qui se passe maintenant, le programme complet et le plan de ${name}.`,
    openDaily: (from, to) => `Ouvert du ${from} au ${to}`,
  },
};
