import { Clock } from '@feria/kernel';
import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './auth/access.guard.ts';
import { CONFIG, type Config } from './config/config.ts';
import { DatabaseModule } from './database/database.module.ts';
import { Housekeeping } from './housekeeping.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { VersionEtagInterceptor } from './http/version-etag.interceptor.ts';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.ts';
import { LiveChannel } from './live/live-channel.ts';
import { EventDelivery } from './outbox/event-delivery.ts';
import { OutboxEntry } from './outbox/outbox-entry.entity.ts';
import { OutboxRelay } from './outbox/outbox-relay.ts';
import { Outbox } from './outbox/outbox.ts';
import { Jobs } from './queue/jobs.ts';
import { Queues } from './queue/queues.ts';
import { Registry } from './queue/registry.ts';
import { RepeatedTasks } from './queue/repeated-tasks.ts';
import { StopSignal } from './queue/stop-signal.ts';
import { WorkerRuntime } from './queue/worker-runtime.ts';
import { SystemClock } from './system-clock.ts';
import { Throttle } from './throttle/throttle.ts';

const SHARED = [Outbox, Queues, Jobs, Registry, LiveChannel, StopSignal, Throttle];

/** What every context stands on, for both processes and the command line. */
@Global()
@Module({})
export class PlatformModule {
  /** `overrides` take the place of the platform's own providers, e.g. a fixed clock in a test. */
  static forRoot(config: Config, overrides: Provider[] = []): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule, DiscoveryModule, TypeOrmModule.forFeature([OutboxEntry])],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useClass: SystemClock },
        ...SHARED,
        EventDelivery,
        OutboxRelay,
        WorkerRuntime,
        RepeatedTasks,
        Housekeeping,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: VersionEtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        ...overrides,
      ],
      exports: [CONFIG, Clock, ...SHARED, WorkerRuntime],
    };
  }
}
