import { LANGUAGES } from '@feria/kernel';
import { changesAtom } from '../feeds/changes-atom.ts';
import { programCsv } from '../feeds/program-csv.ts';
import { programIcs } from '../feeds/program-ics.ts';
import { programJson } from '../feeds/program-json.ts';
import { scheduleXml } from '../feeds/schedule-xml.ts';
import { buildChanges } from './build-changes.ts';
import { buildDetails } from './build-details.ts';
import { buildIndex } from './build-index.ts';
import { buildMap } from './build-map.ts';
import type { ReleasePicture } from './release-picture.ts';

export interface RenderedDocument {
  name: string;
  contentType: string;
  content: Buffer;
}

const JSON_TYPE = 'application/json; charset=utf-8';

const json = (name: string, value: unknown): RenderedDocument => ({ name, contentType: JSON_TYPE, content: Buffer.from(JSON.stringify(value)) });
const feed = (name: string, contentType: string, content: string): RenderedDocument => ({ name, contentType, content: Buffer.from(content) });

/** The documents that phones read. */
export function renderDocuments(picture: ReleasePicture): RenderedDocument[] {
  return [
    ...LANGUAGES.flatMap((language) => [json(`index.${language}`, buildIndex(picture, language)), json(`details.${language}`, buildDetails(picture, language))]),
    json('map', buildMap(picture)),
    json('changes', buildChanges(picture)),
  ];
}

/** The open data that other programs read. */
export function renderFeeds(picture: ReleasePicture, publicUrl: string): RenderedDocument[] {
  return [
    feed('schedule.xml', 'application/xml; charset=utf-8', scheduleXml(picture, publicUrl)),
    feed('program.ics', 'text/calendar; charset=utf-8', programIcs(picture, publicUrl)),
    feed('program.json', JSON_TYPE, programJson(picture, publicUrl)),
    feed('program.csv', 'text/csv; charset=utf-8', programCsv(picture, publicUrl)),
    feed('changes.atom', 'application/atom+xml; charset=utf-8', changesAtom(picture, publicUrl)),
  ];
}
