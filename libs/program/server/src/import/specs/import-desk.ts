import { newId, type Grant } from '@feria/kernel';
import { applyImport, dryRunImport, exportProgramme, listImports, undoImport, type ImportReport } from '@feria/program-contract';
import { Fair, StubIdentity, testApp, testDatabase, type TestAnswer, type TestApp, type TestClient, type TestDatabase } from '@feria/test-support';
import { upstreamOfProgramme } from '@feria/test-support/upstream';
import { Client } from 'pg';
import { ProgramModule } from '../../index.ts';

/** Somebody with files at the counter: sends them, applies them, takes them back. Against the real application. */
export class ImportDesk {
  private readonly fairs: Fair[] = [];

  private constructor(
    readonly application: TestApp,
    private readonly database: TestDatabase,
  ) {}

  static async open(): Promise<ImportDesk> {
    const database = await testDatabase();
    const application = await testApp({ database, modules: [StubIdentity.module(), ...upstreamOfProgramme, ProgramModule] });
    return new ImportDesk(application, database);
  }

  async close(): Promise<void> {
    for (const fair of this.fairs) await fair.close();
    await this.application.close();
    await this.database.drop();
  }

  /** Runs `work` while Postgres fails to insert performances with the source key `b`. */
  async failing(work: () => Promise<void>): Promise<void> {
    const owner = new Client({ connectionString: this.database.ownerUrl });
    await owner.connect();
    await owner.query(`CREATE FUNCTION spec_fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$;
      CREATE TRIGGER spec_fail BEFORE INSERT ON program_performance FOR EACH ROW WHEN (NEW.source_key = 'b') EXECUTE FUNCTION spec_fail()`);
    await work().finally(async () => {
      await owner.query('DROP TRIGGER spec_fail ON program_performance; DROP FUNCTION spec_fail()');
      await owner.end();
    });
  }

  /** An edition of its own in Berlin around the end of 2019, when and where the real files happened. */
  async edition(columns: Record<string, unknown> = {}, grants?: (editionId: string) => Grant[]): Promise<Programme> {
    const fair = await Fair.open(this.database, { zone: 'Europe/Berlin', starts_on: '2019-12-27', ends_on: '2019-12-30', ...columns });
    this.fairs.push(fair);
    const client = this.application.client();
    StubIdentity.signIn(client, grants?.(fair.id) ?? [{ role: 'programmer', editionId: fair.id, scopes: [] }]);
    return new Programme(fair, client);
  }
}

/** The programme of one edition, as somebody who may import sees it. */
export class Programme {
  constructor(
    readonly fair: Fair,
    readonly client: TestClient,
  ) {}

  dryRun(fileName: string, bytes: Buffer | string, mapping?: Record<string, string>): Promise<TestAnswer<ImportReport>> {
    const boundary = `spec-${newId()}`;
    const part = (head: string, content: Buffer | string) => [Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')];
    const body = Buffer.concat([
      ...part(`name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream`, bytes),
      ...(mapping ? part('name="mapping"', JSON.stringify(mapping)) : []), Buffer.from(`--${boundary}--\r\n`),
    ]);
    return this.client.send('POST', this.address(dryRunImport.path), body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }

  apply(importId: string, body: { cancelMissing?: boolean; typedCount?: number | null } = {}): Promise<TestAnswer<ImportReport>> {
    return this.client.call(applyImport, { params: { edition: this.fair.slug, import: importId }, body });
  }

  /** Dry run and apply; the report of the dry run, or the first problem. */
  async import(fileName: string, bytes: Buffer | string, body: { cancelMissing?: boolean; typedCount?: number | null } = {}): Promise<ImportReport> {
    const tried = await this.dryRun(fileName, bytes);
    if (tried.status !== 200) throw new Error(`${tried.status}: ${tried.problem.title}`);
    const applied = await this.apply(tried.body.importId, body);
    if (applied.status !== 200) throw new Error(`${applied.status}: ${applied.problem.title}`);
    return applied.body;
  }

  undo(importId: string) {
    return this.client.call(undoImport, { params: { edition: this.fair.slug, import: importId } });
  }

  list() {
    return this.client.call(listImports, { params: { edition: this.fair.slug } });
  }

  export(): Promise<Buffer> {
    return this.client.download(this.address(exportProgramme.path));
  }

  count(from: string, where = 'true'): Promise<number> {
    return this.fair.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${from} WHERE edition_id = $1 AND ${where}`, [this.fair.id]).then(([row]) => row!.count);
  }

  private address(path: string): string {
    return path.replace(':edition', this.fair.slug);
  }
}
