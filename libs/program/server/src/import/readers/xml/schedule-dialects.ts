import type { PerformanceState } from '@feria/program-domain';

/** `HH:MM`, `H:MM`, `D:HH:MM`, `HH:MM:SS` is not among them: the format knows no seconds. Minutes; null when it is none of these. */
export function durationMinutes(text: string): number | null {
  const match = /^(-?)(?:(\d{1,3}):)?(\d{1,3}):([0-5]?\d)$/.exec(text.trim());
  if (!match) return null;
  const minutes = (Number(match[2] ?? 0) * 24 + Number(match[3])) * 60 + Number(match[4]);
  return match[1] ? -minutes : minutes;
}

const CANCELLED = String.raw`cancelled|canceled|cancelada|cancelado|annul[ée]e?|abgesagt|entf[äa]llt|f[äa]llt aus`;
const SUSPENDED = String.raw`suspended|suspendida|suspendido|suspendue?|postponed|verschoben`;
const WORD = new RegExp(String.raw`^\s*(?:(${CANCELLED})|(${SUSPENDED}))\s*$`, 'iu');
const SUBTITLE = new RegExp(String.raw`^\s*(?:(${CANCELLED})|(${SUSPENDED}))\s*(?:[:–—-]\s*(.*))?$`, 'iu');
const TITLE = new RegExp(String.raw`^\s*(?:[[(]\s*(?:(${CANCELLED})|(${SUSPENDED}))\s*[\])]\s*[:–—-]?|(?:(${CANCELLED})|(${SUSPENDED}))\s*[:–—])\s*(?=\S)`, 'iu');

export interface Status {
  state: PerformanceState | undefined;
  reason: string | null;
  /** Without the mark of the status. */
  title: string;
}

/**
 * The format has no status, so everybody writes it where they can: `<status>`, `<cancelled>true`, `status="…"`, the
 * subtitle (Feria's own feed: "Cancelada: lluvia"), or before the title. No mark: undefined, unless the writer always says it.
 */
export function statusOf(texts: Record<string, string>, attributes: Record<string, string>, feria: boolean): Status {
  const rawTitle = texts.title ?? '';
  const mark = TITLE.exec(rawTitle);
  const title = mark ? rawTitle.slice(mark[0].length) : rawTitle;
  const marked = mark ? (mark[1] ?? mark[3] ? 'cancelled' : 'suspended') : undefined;
  const subtitle = SUBTITLE.exec(texts.subtitle ?? '');
  const said = subtitle ? (subtitle[1] ? 'cancelled' : 'suspended') : undefined;
  const state = wordState(texts.status ?? attributes.status ?? '') ?? flag(texts.cancelled ?? attributes.cancelled ?? '') ?? marked ?? said;
  return { state: state ?? (feria ? 'planned' : undefined), reason: subtitle?.[3]?.trim() || null, title };
}

function wordState(word: string): PerformanceState | undefined {
  const match = WORD.exec(word);
  if (match) return match[1] ? 'cancelled' : 'suspended';
  return /^\s*(confirmed|scheduled|planned|accepted)\s*$/i.test(word) ? 'planned' : undefined;
}

function flag(text: string): PerformanceState | undefined {
  if (/^\s*(true|1|yes)\s*$/i.test(text)) return 'cancelled';
  return /^\s*(false|0|no)\s*$/i.test(text) ? 'planned' : undefined;
}
