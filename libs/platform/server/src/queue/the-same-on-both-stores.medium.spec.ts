import { defineEvent, defineJob, type EventEnvelope } from '@feria/kernel';
import { queueStores, StubEditions, StubIdentity, testApp, testDatabase, type TestApp, type TestDatabase } from '@feria/test-support';
import { Injectable, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { runAsSystem } from '../auth/request-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { LiveChannel } from '../live/live-channel.ts';
import { Listens, type EventListener } from '../outbox/listener.decorator.ts';
import { Outbox } from '../outbox/outbox.ts';
import { Handles, type JobHandler } from './handler.decorator.ts';
import { Jobs } from './jobs.ts';
import { Queues } from './queues.ts';
import { WorkerRuntime } from './worker-runtime.ts';

const GREET = defineJob('spec.greet-somebody', z.object({ name: z.string(), failures: z.int() }));
const GREETED = defineEvent('spec.somebody.greeted', z.object({ name: z.string() }));
const greeted: string[] = [];
const heard: string[] = [];
const failuresLeft = new Map<string, number>();

@Injectable()
@Handles(GREET)
class GreetSomebody implements JobHandler<{ name: string; failures: number }> {
  async handle({ name, failures }: { name: string; failures: number }): Promise<void> {
    const left = failuresLeft.get(name) ?? failures;
    failuresLeft.set(name, left - 1);
    if (left > 0) throw new Error('not yet');
    greeted.push(name);
  }
}

@Injectable()
@Listens({ name: 'spec.hear-greeting', event: GREETED.name })
class HearGreeting implements EventListener<{ name: string }> {
  async handle({ payload }: EventEnvelope<{ name: string }>): Promise<void> {
    const left = failuresLeft.get(payload.name) ?? 0;
    failuresLeft.set(payload.name, left - 1);
    if (left > 0) throw new Error('not yet');
    heard.push(payload.name);
  }
}

@Module({ providers: [GreetSomebody, HearGreeting] })
class SpecModule {}

const until = async (condition: () => boolean) => {
  const end = Date.now() + 15_000;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
};

describe.each(queueStores().map((store) => [store.name, store] as const))('queues on %s', (_name, store) => {
  let database: TestDatabase;
  let spec: TestApp;
  let stopStore: () => Promise<void>;

  beforeAll(async () => {
    database = await testDatabase();
    const { redisUrl, stop } = await store.start(database);
    stopStore = stop;
    spec = await testApp({ database, modules: [SpecModule, StubEditions.of(), StubIdentity.module()], config: { redisUrl } });
    await spec.app.get(WorkerRuntime).start();
  });

  afterAll(async () => {
    await spec.app.get(WorkerRuntime).stop();
    await spec.close();
    await stopStore();
    await database.drop();
  });

  beforeEach(() => {
    greeted.length = 0;
    heard.length = 0;
    failuresLeft.clear();
  });

  it('does a job once', async () => {
    await spec.app.get(Jobs).enqueue(GREET, { name: 'Ana', failures: 0 });
    await until(() => greeted.length === 1);
    expect(greeted).toEqual(['Ana']);
  });

  it('does a job with the same id once, however often it is added', async () => {
    const jobs = spec.app.get(Jobs);
    await Promise.all([1, 2, 3].map(() => jobs.enqueue(GREET, { name: 'Eva', failures: 0 }, { id: 'eva', delay: 200 })));
    await jobs.enqueue(GREET, { name: 'last', failures: 0 }, { delay: 600 });
    await until(() => greeted.includes('last'));
    expect(greeted).toEqual(['Eva', 'last']);
  });

  it('tries again after a failure', async () => {
    await spec.app.get(Jobs).enqueue(GREET, { name: 'Luz', failures: 1 });
    await until(() => greeted.includes('Luz'));
  });

  it('tells a listener what was committed, and nothing that was rolled back', async () => {
    const append = (name: string) => spec.app.get(Outbox).append(GREETED, { editionId: null, payload: { name } });
    const uow = spec.app.get(UnitOfWork);
    await runAsSystem(async () => {
      await uow.run(async () => {
        await append('never');
        throw new Error('undone');
      }).catch(() => undefined);
      await uow.run(() => append('Sol'));
    });
    await until(() => heard.length > 0);
    expect(heard).toEqual(['Sol']);
  });

  it('lets a listener that failed hear it again, and counts its effect once', async () => {
    failuresLeft.set('Mar', 2);
    await runAsSystem(() => spec.app.get(Outbox).append(GREETED, { editionId: null, payload: { name: 'Mar' } }));
    await until(() => heard.includes('Mar'));
    const settled = async () => (await spec.app.get(DataSource).query(`SELECT settled_at IS NOT NULL AS settled FROM platform_outbox WHERE payload ->> 'name' = 'Mar'`))[0].settled as boolean;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([heard, await settled()]).toEqual([['Mar'], true]);
  });

  it('fans a live message out to who subscribed', async () => {
    const live = spec.app.get(LiveChannel);
    const got: unknown[] = [];
    await live.subscribe('spec.news', (data) => void got.push(data));
    await live.publish('spec.news', { n: 1 });
    await until(() => got.length === 1);
    expect(got).toEqual([{ n: 1 }]);
  });

  it('counts what waits', async () => {
    await spec.app.get(Jobs).enqueue(GREET, { name: 'later', failures: 0 }, { delay: 60_000, id: 'later' });
    const queue = await spec.app.get(Queues).get('spec');
    expect(await queue.getJobCounts('delayed')).toMatchObject({ delayed: 1 });
  });
});
