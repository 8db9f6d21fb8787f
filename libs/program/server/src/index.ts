export { ProgramModule } from './program.module.ts';
