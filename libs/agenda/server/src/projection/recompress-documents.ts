import { RECOMPRESS_DOCUMENTS } from '@feria/agenda-contract';
import { Handles, LiveChannel, UnitOfWork, WorkerTask, type JobHandler, type RepeatedTask } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { compressBest } from '../documents/compress.ts';
import { AgendaDocument } from '../documents/document.entity.ts';
import { MANIFEST_CHANGED } from './manifest-changed.ts';

const decompress = promisify(brotliDecompress);

/** Same content, same hash, fewer bytes: done after publishing, because the best quality takes seconds. */
@Injectable()
@Handles(RECOMPRESS_DOCUMENTS)
@WorkerTask({ everyMs: 60_000 })
export class RecompressDocuments implements JobHandler<{ editionId: string }>, RepeatedTask {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
  ) {}

  /** The job is queued after the commit, and may be lost when the queue cannot be reached at that moment. */
  async run(): Promise<void> {
    const forgotten: { editionId: string }[] = await this.uow.read((manager) => manager.query(
      `SELECT DISTINCT edition_id AS "editionId" FROM agenda_document d JOIN agenda_manifest m USING (edition_id)
       WHERE NOT best AND created_at < now() - interval '1 minute' AND (m.documents ->> d.name = d.hash OR m.feeds ->> d.name = d.hash)`));
    for (const edition of forgotten) await this.handle(edition);
  }

  async handle({ editionId }: { editionId: string }): Promise<void> {
    const waiting = await this.uow.read((manager) => manager.query(
      `SELECT d.name, d.hash FROM agenda_document d JOIN agenda_manifest m USING (edition_id)
       WHERE edition_id = $1 AND NOT best AND (m.documents ->> d.name = d.hash OR m.feeds ->> d.name = d.hash)`, [editionId])) as { name: string; hash: string }[];
    for (const { name, hash } of waiting) await this.recompress(editionId, name, hash);
    if (waiting.length > 0) await this.live.publish(MANIFEST_CHANGED, { editionId });
  }

  private async recompress(editionId: string, name: string, hash: string): Promise<void> {
    const found = await this.uow.read((manager) => manager.findOneBy(AgendaDocument, { editionId, name, hash }));
    if (!found) return;
    const best = await compressBest(await decompress(found.br));
    await this.uow.run((manager) => manager.update(AgendaDocument, { editionId, name, hash }, { ...best, best: true }));
  }
}
