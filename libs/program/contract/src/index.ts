export * from './import.http.ts';
export * from './performance.http.ts';
export * from './permissions.ts';
export * from './policy.http.ts';
export * from './program-import.port.ts';
export * from './release.events.ts';
export * from './release.http.ts';
export * from './release.reader.ts';
