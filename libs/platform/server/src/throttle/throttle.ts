import { Problem } from '@feria/kernel';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.ts';

export interface ThrottleRule {
  /** Stable name of what is limited, e.g. `identity.sign-in.account`. */
  name: string;
  points: number;
  windowSeconds: number;
}

/**
 * Counts attempts in Postgres, so that all processes share one count and a flood is refused even while the queue store is away.
 * Fails closed: no database, no attempt.
 */
@Injectable()
export class Throttle {
  constructor(private readonly uow: UnitOfWork) {}

  /** Counts one attempt of `key`; throws 429 with Retry-After when there were too many in the window. */
  async consume(rule: ThrottleRule, key: string): Promise<void> {
    const rows: { count: number; seconds: number }[] = await this.uow.run((manager) => manager.query(
      `INSERT INTO platform_throttle (name, key, count, expires_at) VALUES ($1, $2, 1, now() + make_interval(secs => $3))
       ON CONFLICT (name, key) DO UPDATE SET
         count = CASE WHEN platform_throttle.expires_at < now() THEN 1 ELSE platform_throttle.count + 1 END,
         expires_at = CASE WHEN platform_throttle.expires_at < now() THEN now() + make_interval(secs => $3) ELSE platform_throttle.expires_at END
       RETURNING count, ceil(extract(epoch FROM expires_at - now()))::int AS seconds`,
      [rule.name, key, rule.windowSeconds],
    ));
    const { count, seconds } = rows[0]!;
    if (count > rule.points) throw new Problem('platform/too-many-attempts', 429, 'Demasiados intentos. Espere un momento e intente de nuevo', { retryAfter: seconds });
  }

  /** Takes one attempt back: it succeeded, and only failures count. */
  async refund(rule: ThrottleRule, key: string): Promise<void> {
    await this.uow.run((manager) => manager.query('UPDATE platform_throttle SET count = greatest(count - 1, 0) WHERE name = $1 AND key = $2', [rule.name, key]));
  }

  /** Forgets the attempts of `key`, after a success. */
  async clear(rule: ThrottleRule, key: string): Promise<void> {
    await this.uow.run((manager) => manager.query('DELETE FROM platform_throttle WHERE name = $1 AND key = $2', [rule.name, key]));
  }
}

/** IPv6 addresses count by their /64: one subscriber has at least that many. */
export function addressKey(ip: string): string {
  if (!ip.includes(':')) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  const [head = ''] = ip.split('%');
  const full = head.includes('::') ? expand(head) : head;
  return full.split(':').slice(0, 4).join(':');
}

function expand(ip: string): string {
  const [left = '', right = ''] = ip.split('::');
  const l = left ? left.split(':') : [];
  const r = right ? right.split(':') : [];
  return [...l, ...Array<string>(8 - l.length - r.length).fill('0'), ...r].join(':');
}
