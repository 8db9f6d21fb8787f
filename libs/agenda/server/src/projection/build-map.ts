import { MapDocument } from '@feria/agenda-contract';
import type { ReleasePicture } from './release-picture.ts';

/** The base map of the edition. A base map that is not GeoJSON is left out rather than breaking every phone. */
export function buildMap({ edition }: ReleasePicture): MapDocument {
  const base = MapDocument.shape.base.safeParse(edition.baseMap ?? { type: 'FeatureCollection', features: [] });
  return {
    format: 1,
    tileUrl: edition.tileUrl,
    attribution: edition.tileUrl ? '© OpenStreetMap' : '',
    base: base.success ? base.data : { type: 'FeatureCollection', features: [] },
  };
}
