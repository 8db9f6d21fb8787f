import { spawnSync } from 'node:child_process';

/** libxml2 as WebAssembly starts with a top-level await, which Jest's CommonJS cannot load: it runs beside. */
const PROGRAM = `
import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(process.argv[1])));
try { validator.validate(XmlDocument.fromBuffer(readFileSync(0))); } catch (error) { process.stdout.write(error.message); }
`;

/** What an XML document breaks of an XSD schema, in libxml2's words; empty when it is valid. */
export function schemaErrors(xml: string, schemaFile: string): string {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, schemaFile], { input: xml, encoding: 'utf8', timeout: 30_000 });
  if (run.status !== 0) throw new Error(`The validator did not run: ${run.stderr}`);
  return run.stdout;
}
