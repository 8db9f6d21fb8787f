export * from './changes-document.ts';
export * from './details-document.ts';
export * from './index-document.ts';
export * from './manifest.http.ts';
export * from './map-document.ts';
export * from './vocabulary.ts';
export * from './plan-token.ts';
export * from './published-feeds.ts';
