export { EditionsModule } from './editions.module.ts';
