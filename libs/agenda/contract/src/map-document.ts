import { z } from 'zod';

const Position = z.array(z.number());
const Geometry = z.object({ type: z.enum(['Point', 'LineString', 'Polygon', 'MultiPolygon']), coordinates: z.union([Position, z.array(Position), z.array(z.array(Position)), z.array(z.array(z.array(Position)))]) });

/** The edition's own base map: works with no internet. `kind`: plaza, street, park, building, metro. */
export const MapFeature = z.object({
  type: z.literal('Feature'),
  geometry: Geometry,
  properties: z.object({ kind: z.string(), name: z.string().optional() }),
});
export type MapFeature = z.infer<typeof MapFeature>;

export const MapDocument = z.object({
  format: z.literal(1),
  /** Optional raster tiles, `https://…/{z}/{x}/{y}.png`; empty: only the own base map. */
  tileUrl: z.string(),
  attribution: z.string(),
  base: z.object({ type: z.literal('FeatureCollection'), features: z.array(MapFeature) }),
});
export type MapDocument = z.infer<typeof MapDocument>;
