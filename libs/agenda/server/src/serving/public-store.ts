import { join } from 'node:path';
import type { Manifest, PublicEdition } from '@feria/agenda-contract';
import { CONFIG, documentHeaders, LiveChannel, logger, runAsSystem, UnitOfWork, type Config } from '@feria/server';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaDocument } from '../documents/document.entity.ts';
import { AgendaManifest } from '../documents/manifest.entity.ts';
import { MANIFEST_CHANGED } from '../projection/manifest-changed.ts';
import { DiskCopy } from './disk-copy.ts';
import { Publication, type StoredDocument } from './publication.ts';
import type { ReadyAnswer } from './ready-answer.ts';
import { readyAnswers, type ReadyAnswers } from './ready-answers.ts';

const POLL_MS = 15_000;
/** Publications kept after they were replaced: phones that read the manifest a moment ago still find its documents. */
const KEPT = 3;

/**
 * The public documents in the memory of this process. It learns of new ones by the live channel, at start, and by a
 * slow poll; without Postgres it goes on with what it has.
 */
@Injectable()
export class PublicStore implements OnApplicationShutdown {
  private readonly current = new Map<string, Publication>();
  private readonly earlier = new Map<string, Publication[]>();
  private readonly disk: DiskCopy;
  private readonly security: string[];
  private readonly answers = new Map<string, ReadyAnswers>();
  private byPath: ReadyAnswers = new Map();
  private timer: NodeJS.Timeout | undefined;
  private refreshing: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    @Inject(CONFIG) config: Config,
  ) {
    this.disk = new DiskCopy(join(config.dataDir, 'public'));
    this.security = documentHeaders({ https: config.publicUrl.startsWith('https://') });
  }

  async start(): Promise<void> {
    await this.loadDisk();
    await this.refresh();
    this.timer = setInterval(() => void this.refresh(), POLL_MS);
    this.timer.unref();
    await this.live.subscribe(MANIFEST_CHANGED, () => this.refresh());
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  editions(): PublicEdition[] {
    return [...this.current.values()].map(({ edition }) => edition).sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  }

  publication(slug: string): Publication | undefined {
    return this.current.get(slug);
  }

  /** What a path answers: manifests, feeds, and documents of now and of a moment ago. */
  ready(path: string): ReadyAnswer | undefined {
    return this.byPath.get(path);
  }

  /** Looks for new publications now; calls while it is looking become one more look. */
  refresh(): Promise<void> {
    this.again = true;
    this.refreshing ??= this.untilQuiet().finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  private async untilQuiet(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        await runAsSystem(() => this.load());
      } catch (error) {
        logger.warn({ err: error }, 'The public documents could not be refreshed; the ones in memory go on');
      }
    }
  }

  private async load(): Promise<void> {
    const manifests = await this.uow.read((manager) => manager.find(AgendaManifest));
    for (const row of manifests) {
      const known = this.current.get(row.slug);
      const found = await this.fetch(row, known);
      if (!found) continue;
      const { documents, fresh } = found;
      this.replace(row.slug, assemble(row, documents));
      for (const document of fresh) await this.disk.saveDocument(document);
      await this.disk.saveManifest({
        release: row.release, publishedAt: row.publishedAt.toISOString(), slug: row.slug, edition: row.edition, documents: row.documents, feeds: row.feeds,
        types: Object.fromEntries([...documents.values()].map(({ hash, contentType }) => [hash, contentType])),
      });
    }
    for (const slug of this.current.keys()) if (!manifests.some((row) => row.slug === slug)) this.forget(slug);
  }

  /** The documents of a manifest: those in memory, and from Postgres what is new or has been recompressed. Undefined: nothing new. */
  private async fetch(row: AgendaManifest, known: Publication | undefined): Promise<{ documents: Map<string, StoredDocument>; fresh: StoredDocument[] } | undefined> {
    const hashes = [...Object.values(row.documents), ...Object.values(row.feeds)];
    const sizes: { hash: string; size: number }[] = await this.uow.read((manager) => manager.query('SELECT hash, length(br) AS size FROM agenda_document WHERE edition_id = $1 AND hash = ANY($2)', [row.editionId, hashes]));
    const stale = sizes.filter(({ hash, size }) => known?.document(hash)?.br.length !== size).map(({ hash }) => hash);
    if (stale.length === 0 && known && known.manifest.release === row.release && sameHashes(known, hashes)) return undefined;
    const rows = await this.uow.read((manager) => manager.findBy(AgendaDocument, { editionId: row.editionId, hash: In(stale) }));
    const documents = new Map(hashes.flatMap((hash) => (known?.document(hash) ? [[hash, known.document(hash)!] as const] : [])));
    const fresh = rows.map(({ name, hash, contentType, br, gz }) => ({ name, hash, etag: `"${hash}"`, contentType, br, gz }));
    for (const document of fresh) documents.set(document.hash, document);
    return { documents, fresh };
  }

  private replace(slug: string, publication: Publication): void {
    const old = this.current.get(slug);
    if (old) this.earlier.set(slug, [old, ...(this.earlier.get(slug) ?? [])].slice(0, KEPT));
    this.current.set(slug, publication);
    this.answers.set(slug, readyAnswers(publication, this.earlier.get(slug) ?? [], this.security));
    this.index();
  }

  private forget(slug: string): void {
    for (const known of [this.current, this.earlier, this.answers]) known.delete(slug);
    this.index();
  }

  /** One map of all editions: a request finds its answer in one look. */
  private index(): void {
    this.byPath = new Map([...this.answers.values()].flatMap((answers) => [...answers]));
  }

  private async loadDisk(): Promise<void> {
    for (const file of await this.disk.manifests()) {
      const named = [...Object.entries(file.documents), ...Object.entries(file.feeds)];
      const documents = await Promise.all(named.map(([name, hash]) => this.disk.document(name, hash, file.types[hash] ?? 'application/octet-stream')));
      if (documents.some((document) => document === undefined)) continue;
      const row = { slug: file.slug, release: file.release, publishedAt: new Date(file.publishedAt), documents: file.documents, feeds: file.feeds, edition: file.edition as PublicEdition };
      this.replace(file.slug, assemble(row, new Map(documents.map((document) => [document!.hash, document!]))));
    }
  }
}

function assemble(row: Pick<AgendaManifest, 'slug' | 'release' | 'publishedAt' | 'documents' | 'feeds' | 'edition'>, documents: Map<string, StoredDocument>): Publication {
  const manifest: Manifest = { edition: row.slug, release: row.release, publishedAt: row.publishedAt.toISOString(), documents: row.documents };
  return new Publication(row.edition, manifest, row.feeds, documents);
}

function sameHashes(known: Publication, hashes: string[]): boolean {
  const have = new Set([...Object.values(known.manifest.documents), ...Object.values(known.feeds)]);
  return have.size === new Set(hashes).size && hashes.every((hash) => have.has(hash));
}
