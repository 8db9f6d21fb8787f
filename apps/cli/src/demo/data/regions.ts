import type { LocalizedText } from '../demo-edition.ts';

/** Regions of the world by the code that the participants' lines use. */
export const REGIONS: Record<string, Required<LocalizedText>> = {
  north_america: { es: 'América del Norte', en: 'North America', fr: 'Amérique du Nord' },
  central_america: { es: 'Centroamérica', en: 'Central America', fr: 'Amérique centrale' },
  caribbean: { es: 'Caribe', en: 'Caribbean', fr: 'Caraïbes' },
  south_america: { es: 'América del Sur', en: 'South America', fr: 'Amérique du Sud' },
  northern_europe: { es: 'Europa del Norte', en: 'Northern Europe', fr: 'Europe du Nord' },
  western_europe: { es: 'Europa Occidental', en: 'Western Europe', fr: 'Europe occidentale' },
  southern_europe: { es: 'Europa del Sur', en: 'Southern Europe', fr: 'Europe du Sud' },
  eastern_europe: { es: 'Europa Oriental', en: 'Eastern Europe', fr: 'Europe orientale' },
  north_africa: { es: 'África del Norte', en: 'North Africa', fr: 'Afrique du Nord' },
  west_africa: { es: 'África Occidental', en: 'West Africa', fr: 'Afrique de l’Ouest' },
  east_africa: { es: 'África Oriental', en: 'East Africa', fr: 'Afrique de l’Est' },
  southern_africa: { es: 'África Austral', en: 'Southern Africa', fr: 'Afrique australe' },
  middle_east: { es: 'Medio Oriente', en: 'Middle East', fr: 'Moyen-Orient' },
  caucasus: { es: 'Cáucaso', en: 'Caucasus', fr: 'Caucase' },
  central_asia: { es: 'Asia Central', en: 'Central Asia', fr: 'Asie centrale' },
  south_asia: { es: 'Asia del Sur', en: 'South Asia', fr: 'Asie du Sud' },
  southeast_asia: { es: 'Sudeste Asiático', en: 'South-East Asia', fr: 'Asie du Sud-Est' },
  east_asia: { es: 'Asia Oriental', en: 'East Asia', fr: 'Asie de l’Est' },
  oceania: { es: 'Oceanía', en: 'Oceania', fr: 'Océanie' },
  world: { es: 'Mundo', en: 'World', fr: 'Monde' },
};
