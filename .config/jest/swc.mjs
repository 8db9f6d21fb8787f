// Nest 12 and a few others are ESM only, which Jest cannot require on Node 20: they go through swc to CommonJS like our own sources.
const esmOnly = ['@nestjs', '@fastify/cookie', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', 'cookie', 'content-disposition', 'uuidv7', 'otpauth', 'uqr', 'temporal-polyfill', 'temporal-utils', 'libxml2-wasm', 'minisearch', 'idb-keyval', 'supercluster', 'kdbush', 'wouter', 'regexparam', 'mitt'];

export const transformIgnorePatterns = [`/node_modules/(?!(?:.+/node_modules/)?(?:${esmOnly.join('|')})/)`];

/** The swc transform for server code (decorators) or browser code (JSX). */
export function swc(kind) {
  const server = { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } };
  const browser = { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } };
  const jsc = { target: 'es2023', ...(kind === 'server' ? server : browser) };
  return ['@swc/jest', { swcrc: false, jsc, module: { type: 'commonjs' } }];
}
