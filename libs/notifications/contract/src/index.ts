export * from './notification.http.ts';
