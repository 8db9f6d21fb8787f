import type { FeatureTexts } from '@feria/ui/hooks/feature-texts';

export const shellTexts: FeatureTexts = {
  es: () => import('./es.po'),
  en: () => import('./en.po'),
  fr: () => import('./fr.po'),
};
