import type { Language } from '@feria/kernel';
import type { ChangeKind } from '@feria/program-contract';

export interface MessageWords {
  subject: (release: { name: string; count: number; single: string | null; allNew: boolean }) => string;
  greeting: (name: string) => string;
  intro: (release: number, count: number, allNew: boolean) => string;
  kinds: Record<ChangeKind, string>;
  /** Between a word and what it says of. */
  colon: string;
  before: string;
  now: string;
  reason: string;
  note: string;
  minutes: (minutes: number) => string;
  from: (from: string, to: string) => string;
  open: string;
  calendar: string;
  demonstration: string;
  unscheduled: string;
  link: Record<'recovery' | 'welcome', { subject: string; text: string; button: string }>;
  ignore: string;
}

const es: MessageWords = {
  subject: ({ name, count, single, allNew }) => (single ? `${single} · ${name}` : allNew ? `${count} funciones suyas, publicadas · ${name}` : `${count} cambios en su programa · ${name}`),
  greeting: (name) => `A la atención de ${name}:`,
  intro: (release, count, allNew) => (allNew ? `La versión ${release} del programa publica ${count === 1 ? 'esta función suya' : `estas ${count} funciones suyas`}:` : count === 1 ? `La versión ${release} del programa cambia esto que le concierne:` : `La versión ${release} del programa cambia ${count} cosas que le conciernen:`),
  kinds: {
    new: 'Publicada', retimed: 'Cambia de hora', moved: 'Cambia de lugar', resized: 'Cambia su duración', retexted: 'Cambia su información', recast: 'Cambian los participantes',
    suspended: 'Suspendida', cancelled: 'Cancelada', reinstated: 'Se reanuda',
  },
  colon: ': ', before: 'Antes', now: 'Ahora', reason: 'Motivo', note: 'Nota de la oficina',
  minutes: (minutes) => `${minutes} min`, from: (from, to) => `del ${from} al ${to}`,
  open: 'Ver en el programa', calendar: 'El archivo adjunto actualiza su calendario.', demonstration: 'Esta es una edición de demostración.', unscheduled: 'sin horario',
  link: {
    recovery: { subject: 'Su nueva contraseña', text: 'Alguien pidió una nueva contraseña para su cuenta. El enlace vale 60 minutos y una sola vez.', button: 'Elegir una contraseña' },
    welcome: { subject: 'Su cuenta está lista', text: 'La oficina le abrió una cuenta. Elija una contraseña para entrar; el enlace vale una sola vez.', button: 'Elegir una contraseña' },
  },
  ignore: 'Si no lo pidió, no tiene que hacer nada.',
};

const en: MessageWords = {
  subject: ({ name, count, single, allNew }) => (single ? `${single} · ${name}` : allNew ? `${count} of your performances published · ${name}` : `${count} changes in your programme · ${name}`),
  greeting: (name) => `Dear ${name},`,
  intro: (release, count, allNew) => (allNew ? `Version ${release} of the programme publishes ${count === 1 ? 'this performance of yours' : `these ${count} performances of yours`}:` : count === 1 ? `Version ${release} of the programme changes this, which concerns you:` : `Version ${release} of the programme changes ${count} things that concern you:`),
  kinds: {
    new: 'Published', retimed: 'New time', moved: 'New place', resized: 'New duration', retexted: 'New information', recast: 'Participants changed',
    suspended: 'Suspended', cancelled: 'Cancelled', reinstated: 'On again',
  },
  colon: ': ', before: 'Before', now: 'Now', reason: 'Reason', note: 'Note from the office',
  minutes: (minutes) => `${minutes} min`, from: (from, to) => `from ${from} to ${to}`,
  open: 'See it in the programme', calendar: 'The attached file updates your calendar.', demonstration: 'This is a demonstration edition.', unscheduled: 'no time yet',
  link: {
    recovery: { subject: 'Your new password', text: 'Somebody asked for a new password for your account. The link works once, within 60 minutes.', button: 'Choose a password' },
    welcome: { subject: 'Your account is ready', text: 'The office opened an account for you. Choose a password to sign in; the link works once.', button: 'Choose a password' },
  },
  ignore: 'If you did not ask for it, there is nothing to do.',
};

const fr: MessageWords = {
  subject: ({ name, count, single, allNew }) => (single ? `${single} · ${name}` : allNew ? `${count} de vos représentations publiées · ${name}` : `${count} changements dans votre programme · ${name}`),
  greeting: (name) => `À l’attention de ${name} :`,
  intro: (release, count, allNew) => (allNew ? `La version ${release} du programme publie ${count === 1 ? 'cette représentation' : `ces ${count} représentations`} :` : count === 1 ? `La version ${release} du programme change ceci, qui vous concerne :` : `La version ${release} du programme change ${count} points qui vous concernent :`),
  kinds: {
    new: 'Publiée', retimed: 'Nouvel horaire', moved: 'Nouveau lieu', resized: 'Nouvelle durée', retexted: 'Nouvelles informations', recast: 'Participants modifiés',
    suspended: 'Suspendue', cancelled: 'Annulée', reinstated: 'Maintenue',
  },
  colon: ' : ', before: 'Avant', now: 'Maintenant', reason: 'Motif', note: 'Note du bureau',
  minutes: (minutes) => `${minutes} min`, from: (from, to) => `du ${from} au ${to}`,
  open: 'Voir dans le programme', calendar: 'Le fichier joint met à jour votre agenda.', demonstration: 'Ceci est une édition de démonstration.', unscheduled: 'sans horaire',
  link: {
    recovery: { subject: 'Votre nouveau mot de passe', text: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte. Le lien est valable 60 minutes, une seule fois.', button: 'Choisir un mot de passe' },
    welcome: { subject: 'Votre compte est prêt', text: 'Le bureau vous a ouvert un compte. Choisissez un mot de passe pour entrer ; le lien n’est valable qu’une fois.', button: 'Choisir un mot de passe' },
  },
  ignore: 'Si vous n’avez rien demandé, il n’y a rien à faire.',
};

export const WORDS: Record<Language, MessageWords> = { es, en, fr };
