import type { ImportReport } from '@feria/program-contract';
import { optional, required, UsageError, type Command } from '../command.ts';

export const importProgramme: Command = {
  name: 'import',
  summary: 'Read a programme (schedule.xml, csv, xlsx); without --apply only say what it would do',
  usage: '<file> --edition <slug> [--apply]',
  options: {
    edition: { type: 'string', help: 'Slug of the edition' },
    apply: { type: 'boolean', help: 'Do it, in one transaction' },
    'cancel-missing': { type: 'boolean', help: 'With --apply: cancel what is in the programme from this source but not in the file' },
    'missing-count': { type: 'string', help: 'How many that cancels, typed by you; needed above 5 %' },
  },
  positionals: 1,
  async run(given) {
    const slug = required(given, 'edition');
    const count = optional(given, 'missing-count');
    if (count !== undefined && !/^\d+$/.test(count)) throw new UsageError('--missing-count is a number');
    const choice = { cancelMissing: given.values['cancel-missing'] === true, typedCount: count === undefined ? null : Number(count) };
    const [{ readFile }, { basename }, { ProgrammeImport }, { editionCalled, inApplication }] = await Promise.all([import('node:fs/promises'), import('node:path'), import('@feria/program-contract'), import('../in-application.ts')]);
    const path = given.positionals[0]!;
    const file = { fileName: basename(path), bytes: await readFile(path) };
    const report = await inApplication(given.env, async (app) => {
      const { id } = await editionCalled(app, slug);
      const imports = app.get(ProgrammeImport);
      const planned = await imports.dryRun(id, file);
      return given.values.apply === true ? imports.apply(id, planned.importId, choice) : planned;
    });
    return { text: describe(report), data: report };
  },
};

/** The counts, then each row that needs a person's eye. */
function describe({ applied, fileName, format, counts, rows, missing, guard, warnings }: ImportReport): string {
  const lines = [
    `${fileName} (${format}): ${counts.created} created, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused, ${counts.newSpaces} new spaces.`,
    ...warnings.map((warning) => `! ${warning}`),
    ...rows.filter(({ outcome }) => outcome === 'refused').map(({ line, title, reason }) => `line ${line}: ${title || 'no title'}: refused, ${reason ?? ''}`),
    ...rows.filter(({ outcome }) => outcome === 'changed').map(({ line, title, changes }) => `line ${line}: ${title}: ${changes.map(({ field, before, after }) => `${field} "${before}" → "${after}"`).join(', ')}`),
  ];
  if (missing.length > 0) {
    lines.push(`${missing.length} in the programme are not in the file; nothing happens to them${guard.tripped ? `, and cancelling ${guard.percent} % needs the number typed` : ' unless --cancel-missing'}:`);
    lines.push(...missing.map(({ number, title }) => `  ${number} ${title}`));
  }
  lines.push(applied ? 'Applied.' : 'A dry run: nothing was changed. Add --apply to do it.');
  return lines.join('\n');
}
