export * from './participant.http.ts';
export * from './participant.reader.ts';
