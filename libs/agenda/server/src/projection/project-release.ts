import type { PublicEdition } from '@feria/agenda-contract';
import { CONFIG, LiveChannel, UnitOfWork, type Config } from '@feria/server';
import { Clock } from '@feria/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { compressFast, contentHash, type Compressed } from '../documents/compress.ts';
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
      const known = await knownHashes(manager, editionId);
      const [feeds, documents] = await Promise.all([compressed(renderFeeds(picture, this.config.publicUrl), known), compressed(renderDocuments(picture), known)]);
      await this.store(manager, editionId, [...feeds, ...documents]);
      await manager.query(
        `INSERT INTO agenda_manifest (edition_id, slug, release, published_at, documents, feeds, edition, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (edition_id) DO UPDATE SET slug = excluded.slug, release = excluded.release, published_at = excluded.published_at, documents = excluded.documents,
           feeds = excluded.feeds, edition = excluded.edition, updated_at = excluded.updated_at WHERE agenda_manifest.release <= excluded.release`,
        [editionId, picture.edition.slug, picture.head.number, picture.head.publishedAt, hashesByName(documents), hashesByName(feeds), publicEdition(picture), this.clock.now()],
      );
    });
    await this.uow.afterCommit(() => this.live.publish(MANIFEST_CHANGED, { editionId }));
  }

  /** Stores the contents that are not there yet. */
  private async store(manager: EntityManager, editionId: string, prepared: PreparedDocument[]): Promise<void> {
    const createdAt = this.clock.now();
    const rows = prepared.flatMap(({ fresh, ...document }) => (fresh ? [{ editionId, ...document, ...fresh, createdAt }] : []));
    if (rows.length > 0) await manager.createQueryBuilder().insert().into(AgendaDocument).values(rows).orIgnore().execute();
  }
}

interface PreparedDocument {
  name: string;
  hash: string;
  contentType: string;
  rawSize: number;
  /** Null: the database has it. */
  fresh: Compressed | null;
}

/** Other threads compress a document while the next one is rendered; what the database has already is not compressed again. */
function compressed(rendered: Iterable<RenderedDocument>, known: ReadonlySet<string>): Promise<PreparedDocument[]> {
  const started: Promise<PreparedDocument>[] = [];
  for (const document of rendered) started.push(prepared(document, known));
  return Promise.all(started);
}

async function prepared({ name, contentType, content }: RenderedDocument, known: ReadonlySet<string>): Promise<PreparedDocument> {
  const hash = contentHash(content);
  return { name, hash, contentType, rawSize: content.length, fresh: known.has(hash) ? null : await compressFast(content) };
}

async function knownHashes(manager: EntityManager, editionId: string): Promise<Set<string>> {
  const rows: { hash: string }[] = await manager.query('SELECT hash FROM agenda_document WHERE edition_id = $1', [editionId]);
  return new Set(rows.map(({ hash }) => hash));
}

function hashesByName(documents: PreparedDocument[]): Record<string, string> {
  return Object.fromEntries(documents.map(({ name, hash }) => [name, hash]));
}

function publicEdition({ edition, head }: ReleasePicture): PublicEdition {
  const { slug, name, startsOn, endsOn, zone, sourceLanguage, demonstration } = edition;
  return { slug, name, startsOn, endsOn, zone, sourceLanguage, demonstration, release: head.number };
}
