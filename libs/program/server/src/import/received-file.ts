import { Problem } from '@feria/kernel';
import type { Multipart } from '@fastify/multipart';
import type { ImportFile } from '@feria/program-contract';
import type { FastifyRequest } from 'fastify';
import { tooLarge } from './readers/file-limits.ts';

/** The one file of a multipart request, and its field `mapping`, in whichever order they come. */
export async function receivedFile(request: FastifyRequest): Promise<ImportFile> {
  if (!request.isMultipart()) throw new Problem('program/no-file', 422, 'Falta el archivo: envíelo como multipart/form-data');
  let file: Omit<ImportFile, 'mapping'> | undefined;
  let mapping: Record<string, string> | undefined;
  try {
    for await (const part of request.parts() as AsyncIterable<Multipart>) {
      if (part.type === 'file') file ??= { fileName: part.filename || 'archivo', bytes: await part.toBuffer() };
      else if (part.fieldname === 'mapping') mapping = mappingOf(part.value);
    }
  } catch (error) {
    throw (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge() : error;
  }
  if (!file) throw new Problem('program/no-file', 422, 'Falta el archivo');
  return { ...file, ...(mapping && { mapping }) };
}

function mappingOf(value: unknown): Record<string, string> | undefined {
  if (value === '' || value === undefined) return undefined;
  const wrong = new Problem('program/bad-mapping', 422, 'El mapeo de columnas no es un objeto JSON de encabezado a campo');
  try {
    const parsed: unknown = JSON.parse(String(value));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw wrong;
    if (!Object.values(parsed).every((field) => typeof field === 'string')) throw wrong;
    return parsed as Record<string, string>;
  } catch {
    throw wrong;
  }
}
