export * from './participant-seed.port.ts';
export * from './participant.http.ts';
export * from './participant.reader.ts';
