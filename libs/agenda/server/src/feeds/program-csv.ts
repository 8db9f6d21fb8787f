import { wallClock } from '@feria/kernel';
import { stringify } from 'csv-stringify/sync';
import type { ReleasePicture } from '../projection/release-picture.ts';
import { feedRows, type FeedRow } from './feed-row.ts';

/** A spreadsheet would run a cell that begins like a formula: a leading apostrophe keeps it text. */
export function neutral(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

const HEADERS = ['id', 'guid', 'title', 'date', 'start', 'duration_min', 'venue', 'space', 'discipline', 'type', 'participants', 'performers', 'languages', 'access', 'status', 'reason', 'from_date', 'to_date', 'summary', 'url'];

function cells(row: FeedRow, zone: string): string[] {
  const { content } = row;
  const wall = content.start ? wallClock(zone, new Date(content.start)) : undefined;
  return [
    String(content.number), content.performanceId, row.title, wall?.date ?? '', wall?.time ?? '', content.continuous ? '' : String(content.durationMin), row.venue, row.space,
    content.discipline ?? '', content.type, row.participants.join('; '), row.performers.join('; '), content.languages.join(' '), content.access.join(' '),
    content.state, content.reason ?? '', content.continuous?.fromDate ?? '', content.continuous?.toDate ?? '', row.summary, row.url,
  ].map(neutral);
}

/** UTF-8 with a byte order mark, so that spreadsheets read accents; wall-clock times of the edition's zone. */
export function programCsv(picture: ReleasePicture, publicUrl: string): string {
  return stringify([HEADERS, ...feedRows(picture, publicUrl).map((row) => cells(row, picture.edition.zone))], { bom: true, record_delimiter: 'windows' });
}
