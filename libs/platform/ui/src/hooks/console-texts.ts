import type { FeatureTexts } from './feature-texts.ts';

/** The words of the console's shared pieces. */
export const consoleTexts: FeatureTexts = {
  es: () => import('../console/locales/es.po'),
  en: () => import('../console/locales/en.po'),
  fr: () => import('../console/locales/fr.po'),
};
