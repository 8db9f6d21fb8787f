/** Catalogs of explicit ids: `.po` per language, compiled by Vite, checked by catalogs.spec.ts. */
export default {
  locales: ['es', 'en', 'fr'],
  sourceLocale: 'es',
  rootDir: `${import.meta.dirname}/../../../libs/agenda/web`,
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'] }],
};
