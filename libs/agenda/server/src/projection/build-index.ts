import { ACCESS_FEATURES, ADMISSIONS, AUDIENCES, DISCIPLINES, STATUSES, type IndexDocument } from '@feria/agenda-contract';
import { pickText, type Language, type LocalizedText } from '@feria/kernel';
import type { RevisionContent } from '@feria/program-contract';
import { Interner } from './interner.ts';
import { participantFaces, venueFaces } from './faces.ts';
import { isContinuous, startMinute, type ReleasePicture } from './release-picture.ts';

/** The document that lists, filters, now/next and search are made of: columns, so that it compresses. */
export function buildIndex(picture: ReleasePicture, language: Language): IndexDocument {
  const { edition, head, entries } = picture;
  const source = edition.sourceLanguage;
  const text = (value: LocalizedText) => pickText(value, language, source)?.text ?? '';
  const venues = venueFaces(picture, language);
  const participants = participantFaces(picture, language);
  const spaces = new Interner<{ name: string; venue: number }>();
  const languageSets = new Interner<string[]>();
  const events = new Interner<RevisionContent>();

  const setOf = (languages: readonly string[]) => languageSets.add(languages.join(','), () => [...languages]);
  const spaceOf = ({ space, venue }: RevisionContent) =>
    space ? spaces.add(space.id, () => ({ name: space.name, venue: venue ? venues.position(venue.id) : -1 })) : -1;
  const rows = entries.map(({ content }) => ({ content, event: events.add(content.eventId, () => content), space: spaceOf(content) }));
  const titles = events.values.map((content) => pickText(content.title, language, source));
  const timed = rows.filter(({ content }) => !isContinuous(content));
  let before = 0;

  return {
    format: 1,
    language,
    release: head.number,
    publishedAt: head.publishedAt.toISOString(),
    edition: {
      slug: edition.slug, name: text(edition.name), theme: text(edition.theme), startsOn: edition.startsOn, endsOn: edition.endsOn,
      dailyOpen: edition.dailyOpen, dailyClose: edition.dailyClose, closedWeekdays: edition.closedWeekdays, zone: edition.zone, dayBoundary: edition.dayBoundary,
      sourceLanguage: source, organiser: edition.organiser, guestOfHonour: text(edition.guestOfHonour), demonstration: edition.demonstration, neutralTheme: edition.neutralTheme,
    },
    venues: venues.faces,
    participants: participants.faces,
    events: {
      number: events.values.map(({ eventNumber }) => eventNumber),
      title: titles.map((title) => title?.text ?? ''),
      titleLanguage: titles.map((title) => (!title || title.language === language ? '' : title.language)),
      type: events.values.map(({ type }) => type),
      discipline: events.values.map(({ discipline }) => (discipline ? DISCIPLINES.indexOf(discipline) : -1)),
      participants: events.values.map((content) => content.participants.map(({ id }) => participants.position(id))),
      languages: events.values.map(({ languages }) => setOf(languages)),
      access: events.values.map(({ access }) => accessBits(access)),
      audience: events.values.map(({ audience }) => AUDIENCES.indexOf(audience)),
      admission: events.values.map(({ admission }) => ADMISSIONS.indexOf(admission)),
    },
    performances: {
      number: timed.map(({ content }) => content.number),
      event: timed.map(({ event }) => event),
      space: timed.map(({ space }) => space),
      start: timed.map(({ content }) => {
        const minute = startMinute(content);
        const delta = minute - before;
        before = minute;
        return delta;
      }),
      duration: timed.map(({ content }) => content.durationMin),
      status: timed.map(({ content }) => STATUSES.indexOf(content.state)),
      access: timed.map(({ content, event }) => override(accessBits(content.access), accessBits(events.values[event]!.access))),
      languages: timed.map(({ content, event }) => override(setOf(content.languages), setOf(events.values[event]!.languages))),
    },
    continuous: rows.filter(({ content }) => isContinuous(content)).map(({ content, event, space }) => ({
      number: content.number, event, space, from: content.continuous!.fromDate, to: content.continuous!.toDate,
      opens: content.continuous!.dailyFrom ?? edition.dailyOpen, closes: content.continuous!.dailyTo ?? edition.dailyClose, status: STATUSES.indexOf(content.state),
    })),
    spaces: spaces.values,
    languageSets: languageSets.values,
    reasons: Object.fromEntries(rows.filter(({ content }) => content.reason && content.state !== 'planned').map(({ content }) => [content.number, content.reason ?? ''])),
  };
}

function accessBits(access: readonly string[]): number {
  return ACCESS_FEATURES.reduce((bits, feature, index) => (access.includes(feature) ? bits | (1 << index) : bits), 0);
}

const override = (own: number, ofEvent: number) => (own === ofEvent ? -1 : own);
