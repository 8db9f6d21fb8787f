import { RECOMPRESS_DOCUMENTS } from '@feria/agenda-contract';
import { Handles, LiveChannel, StopSignal, UnitOfWork, WorkerTask, type JobHandler, type RepeatedTask } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { compressBest, compressWell } from '../documents/compress.ts';
import { AgendaDocument } from '../documents/document.entity.ts';
import { MANIFEST_CHANGED } from './manifest-changed.ts';

const decompress = promisify(brotliDecompress);

const WAITING = `FROM agenda_document d JOIN agenda_manifest m USING (edition_id)
  WHERE NOT d.best AND (m.documents ->> d.name = d.hash OR m.feeds ->> d.name = d.hash)`;

/** Same content, same hash, fewer bytes: done after publishing, because the best quality takes seconds. */
@Injectable()
@Handles(RECOMPRESS_DOCUMENTS)
@WorkerTask({ everyMs: 60_000 })
export class RecompressDocuments implements JobHandler<{ editionId: string }>, RepeatedTask {
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    private readonly stop: StopSignal,
  ) {}

  /** The job is queued after the commit, and may be lost when the queue cannot be reached at that moment. */
  async run(): Promise<void> {
    const forgotten: { editionId: string }[] = await this.uow.read((manager) => manager.query(`SELECT DISTINCT edition_id AS "editionId" ${WAITING} AND d.created_at < now() - interval '1 minute'`));
    for (const edition of forgotten) await this.handle(edition);
  }

  /** One at a time for an edition: several at once would keep the threads from the next release. */
  handle({ editionId }: { editionId: string }): Promise<void> {
    const known = this.running.get(editionId);
    if (known) return known;
    const started = this.untilNoneWaits(editionId).finally(() => this.running.delete(editionId));
    this.running.set(editionId, started);
    return started;
  }

  /** Looks again before each document: what a newer release has replaced meanwhile is not worth the time. A stop leaves the rest to the next sweep. */
  private async untilNoneWaits(editionId: string): Promise<void> {
    let document = await this.next(editionId);
    if (!document) return;
    while (document && !this.stop.requested) {
      await this.recompress(document);
      document = await this.next(editionId);
    }
    await this.live.publish(MANIFEST_CHANGED, { editionId });
  }

  /** What phones read first, small before large. */
  private async next(editionId: string): Promise<Waiting | undefined> {
    const [found]: Waiting[] = await this.uow.read((manager) => manager.query(
      `SELECT d.edition_id AS "editionId", d.name, d.hash, d.br, m.documents ? d.name AS "forPhones" ${WAITING} AND d.edition_id = $1 ORDER BY "forPhones" DESC, d.raw_size LIMIT 1`, [editionId]));
    return found;
  }

  private async recompress({ br, forPhones, ...key }: Waiting): Promise<void> {
    const content = await decompress(br);
    const smaller = await (forPhones ? compressBest(content) : compressWell(content));
    await this.uow.run((manager) => manager.update(AgendaDocument, key, { ...smaller, best: true }));
  }
}

interface Waiting {
  editionId: string;
  name: string;
  hash: string;
  br: Buffer;
  forPhones: boolean;
}
