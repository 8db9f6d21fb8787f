import { ProgrammeImport } from '@feria/program-contract';
import { ExportProgramme } from '../export-xlsx/export-programme.ts';
import { ApplyImport } from './apply-import.ts';
import { MakeWhatIsNew } from './apply/make-what-is-new.ts';
import { WriteImport } from './apply/write-import.ts';
import { DryRunImport } from './dry-run-import.ts';
import { ListImports } from './list-imports.ts';
import { LoadPlanningContext } from './plan/load-planning-context.ts';
import { StoredProgrammeImport } from './stored-programme-import.ts';
import { UndoImport } from './undo-import.ts';

/** What the module of the programme has for files, in and out. */
export const importProviders = [
  ApplyImport, DryRunImport, ExportProgramme, ListImports, LoadPlanningContext, MakeWhatIsNew, UndoImport, WriteImport,
  { provide: ProgrammeImport, useClass: StoredProgrammeImport },
];
