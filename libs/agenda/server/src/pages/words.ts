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
  where: string;
  suspended: string;
  cancelled: string;
  free: string;
  intro: (name: string) => string;
  openDaily: (from: string, to: string) => string;
}

export const WORDS: Record<Language, PageWords> = {
  es: {
    now: 'Ahora', agenda: 'Agenda', map: 'Mapa', plan: 'Mi plan', venues: 'Sedes', performances: 'Funciones', notFound: 'No encontramos esta página', toAgenda: 'Ver la agenda', where: 'Dónde',
    suspended: 'Suspendida', cancelled: 'Cancelada', free: 'Entrada libre', intro: (name) => `Qué hay ahora, la agenda completa y el mapa de ${name}.`,
    openDaily: (from, to) => `Abierto del ${from} al ${to}`,
  },
  en: {
    now: 'Now', agenda: 'Agenda', map: 'Map', plan: 'My plan', venues: 'Venues', performances: 'Performances', notFound: 'We could not find this page', toAgenda: 'See the agenda', where: 'Where',
    suspended: 'Suspended', cancelled: 'Cancelled', free: 'Free admission', intro: (name) => `What is on now, the full agenda and the map of ${name}.`,
    openDaily: (from, to) => `Open from ${from} to ${to}`,
  },
  fr: {
    now: 'Maintenant', agenda: 'Programme', map: 'Plan', plan: 'Mon parcours', venues: 'Lieux', performances: 'Représentations', notFound: 'Nous ne trouvons pas cette page', toAgenda: 'Voir le programme', where: 'Où',
    suspended: 'Suspendue', cancelled: 'Annulée', free: 'Entrée libre', intro: (name) => `Ce qui se passe maintenant, le programme complet et le plan de ${name}.`,
    openDaily: (from, to) => `Ouvert du ${from} au ${to}`,
  },
};
