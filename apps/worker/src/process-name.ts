// Imported first: the logger and the database connections take their name from it when they are loaded.
process.env.FERIA_PROCESS ??= 'worker';
