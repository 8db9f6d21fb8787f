export * from './venue-seed.port.ts';
export * from './venue.events.ts';
export * from './venue.http.ts';
export * from './venue.reader.ts';
