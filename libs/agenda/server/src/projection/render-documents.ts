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

/** The documents that phones read, each rendered when it is asked for. */
export function* renderDocuments(picture: ReleasePicture): Iterable<RenderedDocument> {
  for (const language of LANGUAGES) {
    yield json(`index.${language}`, buildIndex(picture, language));
    yield json(`details.${language}`, buildDetails(picture, language));
  }
  yield json('map', buildMap(picture));
  yield json('changes', buildChanges(picture));
}

/** The open data that other programs read; the large ones first, because they take longest to compress. */
export function* renderFeeds(picture: ReleasePicture, publicUrl: string): Iterable<RenderedDocument> {
  yield feed('program.json', JSON_TYPE, programJson(picture, publicUrl));
  yield feed('schedule.xml', 'application/xml; charset=utf-8', scheduleXml(picture, publicUrl));
  yield feed('program.ics', 'text/calendar; charset=utf-8', programIcs(picture, publicUrl));
  yield feed('program.csv', 'text/csv; charset=utf-8', programCsv(picture, publicUrl));
  yield feed('changes.atom', 'application/atom+xml; charset=utf-8', changesAtom(picture, publicUrl));
}
