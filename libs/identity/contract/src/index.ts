export * from './account.directory.ts';
export * from './account.http.ts';
export * from './account.reader.ts';
export * from './identity.events.ts';
export * from './session.http.ts';
