import type { Server } from 'node:http';
import { Queues, Registry as Handlers, takeAnsweredFirst, UnitOfWork } from '@feria/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

interface OutboxState { waiting: string; unsettled: string; oldest_seconds: string }

const OUTBOX = `SELECT count(*) FILTER (WHERE dispatched_at IS NULL) AS waiting, count(*) AS unsettled,
  coalesce(extract(epoch FROM now() - min(occurred_at)), 0) AS oldest_seconds FROM platform_outbox WHERE settled_at IS NULL`;

/** What Prometheus reads: requests, the outbox, the queues. */
@Injectable()
export class Metrics implements OnModuleInit {
  readonly registry = new Registry();
  private readonly requests = new Counter({ name: 'feria_http_requests_total', help: 'Requests answered', labelNames: ['method', 'route', 'status'], registers: [this.registry] });
  private readonly seconds = new Histogram({ name: 'feria_http_request_seconds', help: 'Time to answer', labelNames: ['method', 'route'], buckets: [0.005, 0.02, 0.1, 0.5, 2, 10], registers: [this.registry] });
  private readonly outbox = new Gauge({ name: 'feria_outbox_entries', help: 'Outbox entries that are waiting for the relay, or whose listeners have not all finished', labelNames: ['state'], registers: [this.registry] });
  private readonly lag = new Gauge({ name: 'feria_outbox_lag_seconds', help: 'Age of the oldest outbox entry that is not settled', registers: [this.registry] });
  private readonly jobs = new Gauge({ name: 'feria_queue_jobs', help: 'Jobs by queue and state', labelNames: ['queue', 'state'], registers: [this.registry] });

  constructor(
    private readonly uow: UnitOfWork,
    private readonly queues: Queues,
    private readonly handlers: Handlers,
    private readonly http: HttpAdapterHost,
  ) {
    collectDefaultMetrics({ register: this.registry, prefix: 'feria_' });
  }

  onModuleInit(): void {
    this.http.httpAdapter.getInstance<FastifyInstance>().addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.requests.inc({ method: request.method, route, status: reply.statusCode });
      this.seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000);
      done();
    });
  }

  /** A part that cannot be asked now is left out; the rest is answered. */
  async text(): Promise<string> {
    this.countAnsweredFirst();
    this.outbox.reset();
    this.jobs.reset();
    await Promise.allSettled([this.readOutbox(), ...this.queueNames().map((name) => this.readQueue(name))]);
    return this.registry.metrics();
  }

  /** Documents out of memory never reach the hook. */
  private countAnsweredFirst(): void {
    for (const { route, status, count } of takeAnsweredFirst(this.http.httpAdapter.getHttpServer() as Server)) this.requests.inc({ method: 'GET', route, status }, count);
  }

  private async readOutbox(): Promise<void> {
    const rows = await this.uow.read((manager) => manager.query<OutboxState[]>(OUTBOX));
    this.outbox.set({ state: 'waiting' }, Number(rows[0]!.waiting));
    this.outbox.set({ state: 'unsettled' }, Number(rows[0]!.unsettled));
    this.lag.set(Number(rows[0]!.oldest_seconds));
  }

  private async readQueue(name: string): Promise<void> {
    const counts = await (await this.queues.get(name)).getJobCounts('waiting', 'delayed', 'active', 'failed');
    for (const [state, count] of Object.entries(counts)) this.jobs.set({ queue: name, state }, count);
  }

  private queueNames(): string[] {
    return [...new Set(['events', ...this.handlers.jobNames().map((job) => job.split('.')[0]!)])];
  }
}
