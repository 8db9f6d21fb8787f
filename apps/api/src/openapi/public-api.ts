import { ChangesDocument, DetailsDocument, IndexDocument, listPublicEditions, Manifest, MapDocument, PublicEdition, readManifest } from '@feria/agenda-contract';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

type Paths = OpenAPIObject['paths'];
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const SCHEMAS = { PublicEdition, Manifest, IndexDocument, DetailsDocument, MapDocument, ChangesDocument };

const of = (name: keyof typeof SCHEMAS) => ({ $ref: `#/components/schemas/${name}` });
const json = (description: string, schema: object) => ({ 200: { description, content: { 'application/json': { schema } } }, 304: { description: 'As you have it (If-None-Match)' } });
const slug = { name: 'edition', in: 'path' as const, required: true, schema: { type: 'string' as const } };

/** The public surface: plain routes from memory, so that no controller describes them. */
export const PUBLIC_PATHS: Paths = {
  '/public/v1/editions': { get: { operationId: listPublicEditions.id, summary: listPublicEditions.summary, responses: json('Newest first', { type: 'array', items: of('PublicEdition') }) } },
  '/public/v1/editions/{edition}/manifest.json': { get: { operationId: readManifest.id, summary: readManifest.summary, parameters: [slug], responses: json('Under 1 KB; poll this', of('Manifest')) } },
  '/public/v1/editions/{edition}/docs/{document}': {
    get: {
      operationId: 'agenda.documents.read', summary: 'An immutable document, `{name}.{hash}.json` as the manifest names it: index.{es,en,fr}, details.{es,en,fr}, map, changes',
      parameters: [slug, { name: 'document', in: 'path', required: true, schema: { type: 'string', pattern: '^(index|details)\\.(es|en|fr)\\.[\\w-]{22}\\.json$|^(map|changes)\\.[\\w-]{22}\\.json$' } }],
      responses: json('Never changes', { oneOf: [of('IndexDocument'), of('DetailsDocument'), of('MapDocument'), of('ChangesDocument')] }),
    },
  },
};

export function publicSchemas(): Schemas {
  const written = Object.entries(SCHEMAS).map(([name, schema]) => {
    const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
    return [name, rest] as const;
  });
  return Object.fromEntries(written) as Schemas;
}
