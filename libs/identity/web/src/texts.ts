import type { FeatureTexts } from '@feria/ui/hooks/feature-texts';

export const texts: FeatureTexts = {
  es: () => import('./locales/es.po'),
  en: () => import('./locales/en.po'),
  fr: () => import('./locales/fr.po'),
};
