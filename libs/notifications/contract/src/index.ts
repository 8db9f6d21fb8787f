export * from './notification.http.ts';
export * from './send-delivery.jobs.ts';
