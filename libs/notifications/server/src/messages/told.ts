import { pickText, wallClock, type Language } from '@feria/kernel';
import type { ChangeKind, ReleaseStep, RevisionContent } from '@feria/program-contract';
import { oneLine } from '@feria/server';
import type { ToldChange, ToldPlace } from './message-body.ts';
import { WORDS } from './words.ts';

/** Changes that people are told of: when, where, how long, whether, with whom. A corrected text is not one. */
const TOLD: readonly ChangeKind[] = ['new', 'retimed', 'moved', 'resized', 'recast', 'suspended', 'cancelled', 'reinstated'];

export interface NotableStep {
  step: ReleaseStep;
  kinds: ChangeKind[];
}

/** The steps of a release that somebody has to hear of. */
export function notable(steps: readonly ReleaseStep[]): NotableStep[] {
  return steps
    .map((step) => ({ step, kinds: step.kinds.filter((kind) => TOLD.includes(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

function placeOf(content: RevisionContent): ToldPlace {
  return { start: content.start, durationMin: content.durationMin, space: oneLine(content.space?.name ?? ''), venue: oneLine(content.venue?.name ?? '') };
}

export function toldChange({ step: { before, after }, kinds }: NotableStep, language: Language, source: Language): ToldChange {
  const { content } = after;
  return {
    performanceId: content.performanceId, number: content.number, sequence: after.sequence, kinds, state: content.state,
    title: oneLine(pickText(content.title, language, source)?.text ?? `#${content.number}`),
    reason: content.reason ? oneLine(content.reason) : null,
    continuous: content.continuous ? { from: content.continuous.fromDate, to: content.continuous.toDate } : null,
    before: before ? placeOf(before.content) : null,
    after: placeOf(content),
  };
}

/** `sáb 15 may, 17:00 · 45 min · Foro Artístico, Zócalo` on the fair's wall clock. */
export function placeInWords(place: ToldPlace, change: Pick<ToldChange, 'continuous'>, language: Language, zone: string): string {
  const words = WORDS[language];
  const day = (date: string) => new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  const where = place.space && place.venue && place.space !== place.venue ? `${place.space}, ${place.venue}` : place.space || place.venue;
  if (change.continuous) return [words.from(day(change.continuous.from), day(change.continuous.to)), where].filter(Boolean).join(' · ');
  if (!place.start) return [words.unscheduled, where].filter(Boolean).join(' · ');
  const wall = wallClock(zone, new Date(place.start));
  return [`${day(wall.date)}, ${wall.time}`, words.minutes(place.durationMin), where].filter(Boolean).join(' · ');
}

/** The lines that say what became of one performance: kinds and title, then before, now, why. */
export function changeInWords(change: ToldChange, language: Language, zone: string): { headline: string; details: string[] } {
  const words = WORDS[language];
  const gone = change.state === 'cancelled' || change.state === 'suspended';
  const differs = change.before && placeInWords(change.before, change, language, zone) !== placeInWords(change.after, change, language, zone);
  return {
    headline: `${change.kinds.map((kind) => words.kinds[kind]).join(' · ')}${words.colon}${change.title}`,
    details: [
      ...(differs ? [`${words.before}${words.colon}${placeInWords(change.before!, change, language, zone)}`] : []),
      gone || !change.before ? placeInWords(change.after, change, language, zone) : `${words.now}${words.colon}${placeInWords(change.after, change, language, zone)}`,
      ...(change.reason ? [`${words.reason}${words.colon}${change.reason}`] : []),
    ],
  };
}

/** Whether a message only announces what was not published before. */
export function allNew(changes: readonly ToldChange[]): boolean {
  return changes.every(({ kinds }) => kinds.includes('new'));
}
