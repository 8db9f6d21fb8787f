import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import type { Plugin } from 'vite';

/** A `.po` catalog as a module of compiled messages (Lingui's own plugin wants every catalog named in one configuration). */
export function poCatalogs(): Plugin {
  return {
    name: 'feria:po',
    async transform(content, id) {
      const locale = /([a-z]{2})\.po$/.exec(id)?.[1];
      if (!locale) return null;
      const catalog = await formatter().parse(content, { locale, sourceLocale: 'es', filename: id });
      const messages = Object.fromEntries(Object.entries(catalog).map(([key, entry]) => [key, entry.translation ?? '']));
      return { code: createCompiledCatalog(locale, messages, { namespace: 'es' }).source, map: null };
    },
  };
}
