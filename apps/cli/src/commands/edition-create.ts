import { isLanguage } from '@feria/kernel';
import { optional, required, UsageError, type Command } from '../command.ts';

export const editionCreate: Command = {
  name: 'edition create',
  summary: 'Make a new edition of the fair',
  usage: '<slug> --name TEXT --from DATE --to DATE [--zone IANA] [--language es|en|fr]',
  options: {
    name: { type: 'string', help: 'Its name, in its source language' },
    from: { type: 'string', help: 'First day, YYYY-MM-DD' },
    to: { type: 'string', help: 'Last day, YYYY-MM-DD' },
    zone: { type: 'string', help: 'IANA time zone; default America/Mexico_City' },
    language: { type: 'string', help: 'Source language of its texts; default es' },
  },
  positionals: 1,
  async run(given) {
    const language = optional(given, 'language') ?? 'es';
    if (!isLanguage(language)) throw new UsageError('--language is es, en or fr');
    const zone = optional(given, 'zone');
    const request = {
      slug: given.positionals[0]!, name: { [language]: required(given, 'name') }, startsOn: required(given, 'from'), endsOn: required(given, 'to'),
      sourceLanguage: language, ...(zone ? { zone } : {}),
    };
    const [{ EditionRegistrar }, { inApplication }] = await Promise.all([import('@feria/editions-contract'), import('../in-application.ts')]);
    const edition = await inApplication(given.env, (app) => app.get(EditionRegistrar).create(request));
    return { text: `Created ${edition.slug}: ${edition.startsOn} to ${edition.endsOn}, ${edition.zone}.`, data: edition };
  },
};
