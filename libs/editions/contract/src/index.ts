export * from './edition-registrar.port.ts';
export * from './edition.events.ts';
export * from './edition.http.ts';
export * from './edition.reader.ts';
