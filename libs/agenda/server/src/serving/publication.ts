import type { DetailsDocument, IndexDocument, Manifest, PublicEdition } from '@feria/agenda-contract';
import type { Language } from '@feria/kernel';
import { brotliDecompressSync } from 'node:zlib';

/** A document ready to be sent. `etag` is its hash in quotes. */
export interface StoredDocument {
  name: string;
  hash: string;
  etag: string;
  contentType: string;
  br: Buffer;
  gz: Buffer;
}

/** Everything public of one edition at one release, in memory. */
export class Publication {
  private readonly parsed = new Map<string, unknown>();
  readonly manifestBody: Buffer;
  readonly manifestEtag: string;

  constructor(
    readonly edition: PublicEdition,
    readonly manifest: Manifest,
    readonly feeds: Record<string, string>,
    private readonly documents: ReadonlyMap<string, StoredDocument>,
  ) {
    this.manifestBody = Buffer.from(JSON.stringify(manifest));
    this.manifestEtag = `"${manifest.release}-${Object.values(manifest.documents).map((hash) => hash.slice(0, 4)).join('')}"`;
  }

  document(hash: string): StoredDocument | undefined {
    return this.documents.get(hash);
  }

  /** Of names and hashes, the names with their documents. */
  named(hashes: Record<string, string>): [string, StoredDocument][] {
    return Object.entries(hashes).flatMap(([name, hash]) => {
      const found = this.documents.get(hash);
      return found ? [[name, found] as [string, StoredDocument]] : [];
    });
  }

  feed(name: string): StoredDocument | undefined {
    return this.documents.get(this.feeds[name] ?? '');
  }

  index(language: Language): IndexDocument {
    return this.read<IndexDocument>(this.manifest.documents[`index.${language}`]);
  }

  details(language: Language): DetailsDocument {
    return this.read<DetailsDocument>(this.manifest.documents[`details.${language}`]);
  }

  /** The text of a feed, decompressed once. */
  feedText(name: string): string {
    const document = this.feed(name);
    return document ? this.once(`text ${document.hash}`, () => brotliDecompressSync(document.br).toString('utf8')) : '';
  }

  private read<T>(hash = ''): T {
    const document = this.documents.get(hash);
    if (!document) throw new Error(`The document ${hash} is not in memory`);
    return this.once(hash, () => JSON.parse(brotliDecompressSync(document.br).toString('utf8')) as T);
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.parsed.has(key)) this.parsed.set(key, make());
    return this.parsed.get(key) as T;
  }
}
