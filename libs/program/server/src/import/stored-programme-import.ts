import { ProgrammeImport, type ImportFile, type ImportReport } from '@feria/program-contract';
import { Injectable } from '@nestjs/common';
import { ApplyImport, type ApplyOptions } from './apply-import.ts';
import { DryRunImport } from './dry-run-import.ts';

@Injectable()
export class StoredProgrammeImport extends ProgrammeImport {
  constructor(
    private readonly trying: DryRunImport,
    private readonly applying: ApplyImport,
  ) {
    super();
  }

  dryRun(editionId: string, file: ImportFile): Promise<ImportReport> {
    return this.trying.execute(editionId, file);
  }

  apply(editionId: string, importId: string, options: ApplyOptions): Promise<ImportReport> {
    return this.applying.execute(editionId, importId, options);
  }
}
