const { createCompiledCatalog } = require('@lingui/cli/api');
const { formatter } = require('@lingui/format-po');

// Specs see the real texts: a .po file becomes the module that the Vite plugin would make of it.
module.exports = {
  process(content, filename) {
    const locale = /([a-z]{2})(?:\/[^/]*)?\.po$/.exec(filename)?.[1] ?? 'es';
    const catalog = formatter().parse(content, { locale, sourceLocale: 'es', filename });
    const messages = Object.fromEntries(Object.entries(catalog).map(([id, entry]) => [id, entry.translation]));
    return { code: createCompiledCatalog(locale, messages, { namespace: 'cjs' }).source };
  },
};
