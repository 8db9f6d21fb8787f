export { type TestDatabase, testDatabase } from './database/test-database.ts';
