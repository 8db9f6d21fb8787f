import type { EditionFactsView, EditionView } from '@feria/editions-contract';
import type { Edition } from './edition.entity.ts';

/** `HH:MM` of what Postgres writes as `HH:MM:SS`. */
const short = (time: string) => time.slice(0, 5);

export function presentEdition(row: Edition): EditionView {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    theme: row.theme,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    dailyOpen: short(row.dailyOpen),
    dailyClose: short(row.dailyClose),
    closedWeekdays: row.closedWeekdays,
    zone: row.zone,
    dayBoundary: short(row.dayBoundary),
    sourceLanguage: row.sourceLanguage,
    organiser: row.organiser,
    guestOfHonour: row.guestOfHonour,
    demonstration: row.demonstration,
    neutralTheme: row.neutralTheme,
    tileUrl: row.tileUrl ?? '',
    version: row.version,
  };
}

export function presentFacts(row: Edition): EditionFactsView {
  return { ...presentEdition(row), baseMap: row.baseMap };
}
