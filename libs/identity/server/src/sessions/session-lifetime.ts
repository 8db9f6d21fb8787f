const MINUTE = 60_000;

/** How long a session lives without a request, and at most. Staff shorter: their rights are wider. */
export interface Lifetime {
  idleMs: number;
  absoluteMs: number;
}

const OFFICE: Lifetime = { idleMs: 30 * MINUTE, absoluteMs: 8 * 60 * MINUTE };
const MISSION: Lifetime = { idleMs: 60 * MINUTE, absoluteMs: 12 * 60 * MINUTE };

/** Time to give the second factor after the password. */
export const PENDING_MS = 15 * MINUTE;

/** A request writes down that the session was seen when the last note is older than this. */
export const SEEN_EVERY_MS = MINUTE;

export function lifetimeOf(office: boolean): Lifetime {
  return office ? OFFICE : MISSION;
}

/** Enforced on the server, at each request. */
export function isAlive(session: { lastSeenAt: Date; expiresAt: Date }, office: boolean, now: Date): boolean {
  return now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < lifetimeOf(office).idleMs;
}
