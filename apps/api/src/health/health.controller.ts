import { endpoint } from '@feria/kernel';
import { Endpoint } from '@feria/server';
import { Controller, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { ReadinessCheck, type Readiness } from './readiness.ts';

const ReadinessView = z.object({ ready: z.boolean(), database: z.string(), schema: z.string(), queue: z.string() });

export const healthz = endpoint({ id: 'health.alive', summary: 'The process is alive', method: 'GET', path: '/healthz', access: 'public', response: z.object({ alive: z.literal(true) }) });
export const readyz = endpoint({ id: 'health.ready', summary: 'The process can do its work: database, schema version, queue', method: 'GET', path: '/readyz', access: 'public', response: ReadinessView });

@Controller()
@ApiExcludeController()
export class HealthController {
  constructor(private readonly readiness: ReadinessCheck) {}

  @Endpoint(healthz)
  alive(): { alive: true } {
    return { alive: true };
  }

  @Endpoint(readyz)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.readiness.look();
    if (!readiness.ready) reply.status(503);
    return readiness;
  }
}
