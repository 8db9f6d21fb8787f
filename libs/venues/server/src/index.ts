export { VenuesModule } from './venues.module.ts';
