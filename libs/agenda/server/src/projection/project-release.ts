import type { PublicEdition } from '@feria/agenda-contract';
import { CONFIG, LiveChannel, UnitOfWork, type Config } from '@feria/server';
import { Clock } from '@feria/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { compressFast, contentHash } from '../documents/compress.ts';
import { AgendaDocument } from '../documents/document.entity.ts';
import { LoadPicture } from './load-picture.ts';
import { MANIFEST_CHANGED } from './manifest-changed.ts';
import { renderDocuments, renderFeeds, type RenderedDocument } from './render-documents.ts';
import type { ReleasePicture } from './release-picture.ts';

/** Builds the public documents of an edition's newest release, stores what is new, and makes them current. */
@Injectable()
export class ProjectRelease {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly picture: LoadPicture,
    private readonly live: LiveChannel,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Idempotent; two at once wait for each other, and an older release never replaces a newer one. */
  async execute(editionId: string): Promise<void> {
    await this.uow.run(async (manager) => {
      await manager.query(`SET LOCAL lock_timeout = '60s'`);
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('agenda.project:' || $1, 0))`, [editionId]);
      const picture = await this.picture.latest(editionId);
      if (!picture) return;
      const documents = await this.store(manager, editionId, renderDocuments(picture));
      const feeds = await this.store(manager, editionId, renderFeeds(picture, this.config.publicUrl));
      await manager.query(
        `INSERT INTO agenda_manifest (edition_id, slug, release, published_at, documents, feeds, edition, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (edition_id) DO UPDATE SET slug = excluded.slug, release = excluded.release, published_at = excluded.published_at, documents = excluded.documents,
           feeds = excluded.feeds, edition = excluded.edition, updated_at = excluded.updated_at WHERE agenda_manifest.release <= excluded.release`,
        [editionId, picture.edition.slug, picture.head.number, picture.head.publishedAt, documents, feeds, publicEdition(picture), this.clock.now()],
      );
    });
    await this.uow.afterCommit(() => this.live.publish(MANIFEST_CHANGED, { editionId }));
  }

  /** Stores the contents that are not there yet; answers name → hash of all. */
  private async store(manager: EntityManager, editionId: string, rendered: RenderedDocument[]): Promise<Record<string, string>> {
    const named = rendered.map((document) => ({ ...document, hash: contentHash(document.content) }));
    const known: { hash: string }[] = await manager.query('SELECT hash FROM agenda_document WHERE edition_id = $1 AND hash = ANY($2)', [editionId, named.map(({ hash }) => hash)]);
    const fresh = named.filter(({ hash }) => !known.some((row) => row.hash === hash));
    const rows = await Promise.all(fresh.map(async ({ name, hash, contentType, content }) => ({
      editionId, name, hash, contentType, rawSize: content.length, ...(await compressFast(content)), createdAt: this.clock.now(),
    })));
    if (rows.length > 0) await manager.createQueryBuilder().insert().into(AgendaDocument).values(rows).orIgnore().execute();
    return Object.fromEntries(named.map(({ name, hash }) => [name, hash]));
  }
}

function publicEdition({ edition, head }: ReleasePicture): PublicEdition {
  const { slug, name, startsOn, endsOn, zone, sourceLanguage, demonstration } = edition;
  return { slug, name, startsOn, endsOn, zone, sourceLanguage, demonstration, release: head.number };
}
