import { LANGUAGES, type Language } from '@feria/kernel';
import type { Publication } from '../serving/publication.ts';
import { escapeHtml as h, localePath, type Page, type PageContext } from './page.ts';

const OG_LOCALES: Record<Language, string> = { es: 'es_MX', en: 'en_US', fr: 'fr_FR' };

/** JSON inside a data block: no `<` may end the script element early. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function head(page: Page, { language, publicUrl }: PageContext, name: string, manifest: Publication['manifest']): string {
  const url = publicUrl + localePath(language, page.path);
  return [
    `<title>${h(page.title)}</title>`,
    // The list every screen needs comes beside the script instead of after it.
    `<link rel="preload" as="fetch" crossorigin href="/public/v1/editions/${h(manifest.edition)}/docs/index.${language}.${h(manifest.documents[`index.${language}`] ?? '')}.json">`,
    `<meta name="description" content="${h(page.description)}">`,
    page.status === 404 ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${h(url)}">`,
    ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${h(publicUrl + localePath(other, page.path))}">`),
    ...Object.entries({ title: page.title, description: page.description, url, type: 'website', site_name: name, locale: OG_LOCALES[language] }).map(([key, value]) => `<meta property="og:${key}" content="${h(value)}">`),
    '<meta name="twitter:card" content="summary">',
    page.data ? `<script type="application/ld+json">${json(page.data)}</script>` : '',
  ].filter(Boolean).join('\n    ');
}

/** Puts a page into the site's index.html: head, a first body, and what the browser needs to start without another request. */
export function fillTemplate(template: string, page: Page, context: PageContext, publication: Publication): string {
  const boot = { slug: publication.edition.slug, language: context.language, manifest: publication.manifest };
  const parts: Record<string, string> = {
    '<!--feria:head-->': head(page, context, publication.edition.name[context.language] ?? publication.edition.name.es ?? publication.edition.slug, publication.manifest),
    '<!--feria:body-->': page.body,
    '<!--feria:boot-->': `<script type="application/json" id="feria-boot">${json(boot)}</script>`,
  };
  return template
    .replace(/<html lang="[a-z-]*"/, `<html lang="${context.language}"`)
    .replace(/<!--feria:(?:head|body|boot)-->/g, (marker) => parts[marker] ?? '');
}
