export * from './database/test-database.ts';
export * from './http/fixed-clock.ts';
export * from './http/signed-in.ts';
export * from './http/stub-editions.ts';
export * from './http/stub-identity.ts';
export * from './http/test-app.ts';
export * from './http/test-client.ts';
export * from './xml/schema-errors.ts';
