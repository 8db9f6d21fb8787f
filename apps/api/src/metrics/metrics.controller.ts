import { timingSafeEqual } from 'node:crypto';
import { endpoint, Problem } from '@feria/kernel';
import { Endpoint } from '@feria/server';
import { Controller, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Metrics } from './metrics.ts';

/** Public as a route, but answered only to who is meant. */
export const metrics = endpoint({ id: 'metrics.read', summary: 'Prometheus metrics, for this machine or with METRICS_TOKEN', method: 'GET', path: '/metrics', access: 'public', response: z.string() });

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** From this machine and not through a proxy on it, or with the token. Anybody else learns nothing, not even that it exists. */
export function mayRead(request: Pick<FastifyRequest, 'headers'> & { socket: { remoteAddress?: string } }, token: string | undefined): boolean {
  const sent = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  if (token && sent.length === wanted.length && timingSafeEqual(sent, wanted)) return true;
  const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined || request.headers['x-real-ip'] !== undefined;
  return !forwarded && LOOPBACK.has(request.socket.remoteAddress ?? '');
}

@Controller()
@ApiExcludeController()
export class MetricsController {
  constructor(private readonly measured: Metrics) {}

  @Endpoint(metrics)
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(@Req() request: FastifyRequest): Promise<string> {
    if (!mayRead(request, process.env.METRICS_TOKEN)) throw new Problem('platform/http-404', 404, 'No existe esa dirección');
    return this.measured.text();
  }
}
