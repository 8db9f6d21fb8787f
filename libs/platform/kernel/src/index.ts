export * from './clock.ts';
export * from './endpoint.ts';
export * from './events.ts';
export * from './ids.ts';
export * from './language.ts';
export * from './permission.ts';
export * from './problem.ts';
export * from './wall-clock.ts';
