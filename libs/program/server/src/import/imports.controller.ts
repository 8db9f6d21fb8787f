import { Problem, type InputOf, type ResponseOf } from '@feria/kernel';
import { applyImport, dryRunImport, ImportProgramme, listImports, undoImport } from '@feria/program-contract';
import { Caller, Endpoint, InEdition, Input, type Actor, type EditionRef } from '@feria/server';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProgrammeScope } from '../performances/programme-scope.ts';
import { ApplyImport } from './apply-import.ts';
import { DryRunImport } from './dry-run-import.ts';
import { ListImports } from './list-imports.ts';
import { receivedFile } from './received-file.ts';
import { UndoImport } from './undo-import.ts';

@Controller()
export class ImportsController {
  constructor(
    private readonly trying: DryRunImport,
    private readonly applying: ApplyImport,
    private readonly undoing: UndoImport,
    private readonly listing: ListImports,
  ) {}

  @Endpoint(dryRunImport)
  async dryRun(@InEdition() edition: EditionRef, @Caller() actor: Actor, @Req() request: FastifyRequest): Promise<ResponseOf<typeof dryRunImport>> {
    requireWholeEdition(actor, edition.id);
    return this.trying.execute(edition.id, await receivedFile(request));
  }

  @Endpoint(applyImport)
  apply(@InEdition() edition: EditionRef, @Caller() actor: Actor, @Input() { params, body }: InputOf<typeof applyImport>): Promise<ResponseOf<typeof applyImport>> {
    requireWholeEdition(actor, edition.id);
    return this.applying.execute(edition.id, params.import, body);
  }

  @Endpoint(undoImport)
  undo(@InEdition() edition: EditionRef, @Caller() actor: Actor, @Input() { params }: InputOf<typeof undoImport>): Promise<ResponseOf<typeof undoImport>> {
    requireWholeEdition(actor, edition.id);
    return this.undoing.execute(edition.id, params.import);
  }

  @Endpoint(listImports)
  list(@InEdition() edition: EditionRef): Promise<ResponseOf<typeof listImports>> {
    return this.listing.execute(edition.id);
  }
}

/** A file may touch every venue, day and discipline. */
function requireWholeEdition(actor: Actor, editionId: string): void {
  if (!ProgrammeScope.of(actor, ImportProgramme, editionId).everywhere) {
    throw new Problem('program/outside-scope', 403, 'Importar toca todo el programa: hace falta el permiso de programar toda la edición');
  }
}
