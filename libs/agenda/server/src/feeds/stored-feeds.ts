import { brotliDecompressSync } from 'node:zlib';
import { PublishedFeeds } from '@feria/agenda-contract';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { AgendaDocument } from '../documents/document.entity.ts';
import { AgendaManifest } from '../documents/manifest.entity.ts';
import { ProjectRelease } from '../projection/project-release.ts';

@Injectable()
export class StoredFeeds extends PublishedFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projection: ProjectRelease,
  ) {
    super();
  }

  /** Projects first: the worker may be behind the newest release, or not running at all. */
  async read(editionId: string, name: string): Promise<Buffer | undefined> {
    await this.projection.execute(editionId);
    const document = await this.uow.read(async (manager) => {
      const manifest = await manager.findOneBy(AgendaManifest, { editionId });
      const hash = manifest?.feeds[name];
      return hash ? manager.findOneBy(AgendaDocument, { editionId, hash }) : null;
    });
    return document ? brotliDecompressSync(document.br) : undefined;
  }
}
