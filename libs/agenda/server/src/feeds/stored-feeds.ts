import { brotliDecompressSync } from 'node:zlib';
import { PublishedFeeds } from '@feria/agenda-contract';
import { ReleaseReader } from '@feria/program-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { AgendaDocument } from '../documents/document.entity.ts';
import { AgendaManifest } from '../documents/manifest.entity.ts';
import { ProjectRelease } from '../projection/project-release.ts';

@Injectable()
export class StoredFeeds extends PublishedFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly releases: ReleaseReader,
    private readonly projection: ProjectRelease,
  ) {
    super();
  }

  /** Projects first what the worker has not projected yet: it may be behind, or not running at all. */
  async read(editionId: string, name: string): Promise<Buffer | undefined> {
    const document = await this.uow.run(async (manager) => {
      const latest = await this.releases.latest(editionId);
      const known = await manager.findOneBy(AgendaManifest, { editionId });
      if (latest && known?.release !== latest.number) {
        // The worker may be at it: wait for it rather than give up after the usual five seconds.
        await manager.query(`SET LOCAL lock_timeout = '1min'; SET LOCAL statement_timeout = '1min'`);
        await this.projection.execute(editionId);
      }
      const manifest = await manager.findOneBy(AgendaManifest, { editionId });
      const hash = manifest?.feeds[name];
      return hash ? manager.findOneBy(AgendaDocument, { editionId, hash }) : null;
    });
    return document ? brotliDecompressSync(document.br) : undefined;
  }
}
