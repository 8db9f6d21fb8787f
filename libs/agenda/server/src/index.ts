export * from './agenda.module.ts';
