import type { ImportReport } from './import.http.ts';

export interface ImportFile {
  fileName: string;
  bytes: Buffer;
  mapping?: Record<string, string>;
}

/** Import for the command line, without HTTP. */
export abstract class ProgrammeImport {
  abstract dryRun(editionId: string, file: ImportFile): Promise<ImportReport>;
  abstract apply(editionId: string, importId: string, options: { cancelMissing: boolean; typedCount: number | null }): Promise<ImportReport>;
}

/** Publishing and checking for the command line, without HTTP. */
export abstract class ProgrammeReleases {
  abstract publish(editionId: string, note: string): Promise<{ number: number; changes: number }>;
  abstract conflicts(editionId: string): Promise<{ rule: string; severity: string; sentence: string; waived: boolean }[]>;
}
