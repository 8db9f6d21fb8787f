export * from './audit.http.ts';
export * from './audit.verifier.ts';
