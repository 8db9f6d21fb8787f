import { exportProgramme } from '@feria/program-contract';
import { Endpoint, InEdition, type EditionRef } from '@feria/server';
import { Controller, Header, StreamableFile } from '@nestjs/common';
import { ExportProgramme } from './export-programme.ts';

@Controller()
export class ExportsController {
  constructor(private readonly exporting: ExportProgramme) {}

  @Endpoint(exportProgramme)
  @Header('cache-control', 'no-store')
  async programme(@InEdition() edition: EditionRef): Promise<StreamableFile> {
    return new StreamableFile(await this.exporting.execute(edition.id), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', disposition: `attachment; filename="programa-${edition.slug}.xlsx"`,
    });
  }
}
