import { UnitOfWork } from '@feria/server';
import { VenueDirectory } from '@feria/venues-contract';
import { Injectable } from '@nestjs/common';
import writeXlsxFile from 'write-excel-file/node';
import { DraftLoader } from '../draft/draft-loader.ts';
import { COLUMNS, programmeSheet } from './programme-sheet.ts';

@Injectable()
export class ExportProgramme {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: DraftLoader,
    private readonly venues: VenueDirectory,
  ) {}

  /** The whole draft as an XLSX file. */
  async execute(editionId: string): Promise<Buffer> {
    const [draft, venues] = await this.uow.read(async (manager) => [await this.drafts.all(manager, editionId), await this.venues.ofEdition(editionId)] as const);
    return writeXlsxFile(programmeSheet(draft, venues), { sheet: 'Programa', columns: COLUMNS, stickyRowsCount: 1 }).toBuffer();
  }
}
