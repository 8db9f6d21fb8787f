import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredDocument } from './publication.ts';

interface ManifestFile {
  release: number;
  publishedAt: string;
  slug: string;
  edition: unknown;
  documents: Record<string, string>;
  feeds: Record<string, string>;
  types: Record<string, string>;
}

/** Copies of the public documents on this machine's disk, so that a process that starts without Postgres still serves. */
export class DiskCopy {
  constructor(private readonly folder: string) {}

  async manifests(): Promise<ManifestFile[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    const files = await Promise.all(names.filter((name) => name.endsWith('.manifest.json')).map((name) => readFile(join(this.folder, name), 'utf8').catch(() => '')));
    return files.filter(Boolean).map((text) => JSON.parse(text) as ManifestFile);
  }

  async saveManifest(file: ManifestFile): Promise<void> {
    await this.write(`${file.slug}.manifest.json`, JSON.stringify(file));
  }

  async document(name: string, hash: string, contentType: string): Promise<StoredDocument | undefined> {
    try {
      const [br, gz] = await Promise.all([readFile(join(this.folder, `${hash}.br`)), readFile(join(this.folder, `${hash}.gz`))]);
      return { name, hash, etag: `"${hash}"`, contentType, br, gz };
    } catch {
      return undefined;
    }
  }

  async saveDocument({ hash, br, gz }: StoredDocument): Promise<void> {
    await Promise.all([this.write(`${hash}.br`, br), this.write(`${hash}.gz`, gz)]);
  }

  /** Written beside and renamed, so that a crash never leaves half a file under the name. */
  private async write(name: string, content: Buffer | string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const half = join(this.folder, `.${name}.${process.pid}`);
    await writeFile(half, content);
    await rename(half, join(this.folder, name));
  }
}
