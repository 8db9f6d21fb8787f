export { eventually } from './processes/eventually.ts';
export { freePort } from './processes/free-port.ts';
export { repositoryRoot } from './processes/repository-root.ts';
export { type RunningFeria, startFeria } from './processes/start-feria.ts';
