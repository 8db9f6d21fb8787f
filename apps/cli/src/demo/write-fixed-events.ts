import { CEREMONY_LINES, MIDNIGHT_LINE } from './data/ceremonies.ts';
import { FORUM_LINES } from './data/forums.ts';
import type { Discipline, LocalizedText } from './demo-edition.ts';
import type { EventDraft } from './event-draft.ts';
import type { Random } from './random.ts';
import { field, readRows } from './read-lines.ts';

/** Title and summary from six columns: es, en, fr. */
function texts(row: string[], first: number): { title: LocalizedText; summary: LocalizedText } {
  const title: LocalizedText = { es: field(row, first) };
  const summary: LocalizedText = { es: field(row, first + 1) };
  for (const [i, language] of (['en', 'fr'] as const).entries()) {
    if (!row[first + 2 + i * 2]) continue;
    title[language] = field(row, first + 2 + i * 2);
    summary[language] = field(row, first + 3 + i * 2);
  }
  return { title, summary };
}

/** Conversations between several participants; the placement finds a room for all but the first and the last. */
export function writeForums(random: Random): EventDraft[] {
  return readRows(FORUM_LINES, 6).map((row, i) => {
    const [type = '', at] = field(row, 0).split(' @ ');
    const [date = '', start = '', spaceKey = ''] = at?.split(' ') ?? [];
    return { ...forumDraft(row, i, type, random), ...(at ? { fixed: { date, start, spaceKey } } : {}) };
  });
}

function forumDraft(row: string[], i: number, type: string, random: Random): EventDraft {
  return {
    event: {
      ...texts(row, 2), type, discipline: 'forum', audience: 'ALL', languages: ['es'],
      access: random.next() < 0.7 ? ['lsm'] : [], admission: 'FREE', expectedAudience: random.between(8, 22) * 5,
      soundClass: 0, participantKeys: field(row, 1).split(' '), performerKeys: [],
    },
    mould: `forum:${i}`, minutes: random.pick([75, 90]), setupMin: 10, teardownMin: 10,
    window: ['11:30', '19:00'], repeats: 1, performers: [],
  };
}

function fixedDraft(row: string[], i: number, discipline: Discipline): EventDraft {
  const [date = '', start = '', minutes = '', spaceKey = '', people = ''] = field(row, 0).split(' ');
  const slow = Number(people) > 1000;
  return {
    event: {
      ...texts(row, 3), type: field(row, 1), discipline, audience: 'ALL', languages: ['es'], access: ['lsm'],
      admission: 'FREE', expectedAudience: Number(people), soundClass: spaceKey.startsWith('AYU') || spaceKey.startsWith('CSI') ? 1 : 2,
      participantKeys: field(row, 2).split(' '), performerKeys: [],
    },
    mould: `fixed:${discipline}${i}`, minutes: Number(minutes), setupMin: slow ? 30 : 15, teardownMin: slow ? 15 : 10,
    window: ['11:00', '20:00'], repeats: 1, performers: [], fixed: { date, start, spaceKey },
  };
}

/** Ceremonies, national days and prizes at their hour. */
export function writeCeremonies(): EventDraft[] {
  return readRows(CEREMONY_LINES, 9).map((row, i) => fixedDraft(row, i, 'ceremony'));
}

/** The act that ends after midnight. */
export function writeMidnight(): EventDraft {
  const draft = fixedDraft(readRows(MIDNIGHT_LINE, 9)[0] ?? [], 0, 'music');
  return {
    ...draft,
    event: { ...draft.event, soundClass: 3 },
    performers: [{ key: 'banda-de-la-noche-de-las-culturas', kind: 'ENSEMBLE', name: 'Banda de la Noche de las Culturas' }],
  };
}
