import type { IndexDocument } from '@feria/agenda-contract';
import { addDays, eventDay, wallClock, type Language } from '@feria/kernel';
import type { Publication } from '../serving/publication.ts';
import { escapeHtml as h, localePath, type Page, type PageContext } from './page.ts';
import { performancesOf, venueOf, type ReadPerformance } from './reading.ts';
import { eventData, placeData } from './schema-org.ts';
import { WORDS } from './words.ts';

interface View extends PageContext {
  index: IndexDocument;
  publication: Publication;
  home: string;
}

/** `vie 14 may, 17:00` in the language of the page, on the fair's wall clock. */
function when({ index, language }: View, { start, continuous }: ReadPerformance): string {
  if (continuous) return WORDS[language].openDaily(dayName(language, continuous.from), dayName(language, continuous.to));
  const wall = wallClock(index.edition.zone, start!);
  return `${dayName(language, wall.date)}, ${wall.time}`;
}

function dayName(language: Language, date: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
}

function link(view: View, path: string, text: string): string {
  return `<a href="${h(localePath(view.language, path))}">${h(text)}</a>`;
}

function list(view: View, performances: ReadPerformance[]): string {
  return `<ul>${performances.map((one) => `<li>${h(when(view, one))} · ${link(view, `${view.home}/funcion/${one.number}`, view.index.events.title[one.event] ?? '')} · ${h(venueOf(view.index, one)?.name ?? '')}</li>`).join('')}</ul>`;
}

function performancePage(view: View, number: number): Page | undefined {
  const { index, language, publication, home, publicUrl } = view;
  const performance = performancesOf(index).get(number);
  if (!performance) return undefined;
  const words = WORDS[language];
  const title = index.events.title[performance.event] ?? '';
  const venue = venueOf(index, performance);
  const summary = publication.details(language).events[String(index.events.number[performance.event])]?.summary?.text ?? '';
  const status = performance.status === 'planned' ? '' : `${words[performance.status]}. ${index.reasons[number] ?? ''}`.trim();
  const place = [index.spaces[performance.space]?.name, venue?.name].filter(Boolean).join(', ');
  const path = `${home}/funcion/${number}`;
  return {
    status: 200,
    title: `${title} · ${index.edition.name}`,
    description: [status, when(view, performance), place, summary].filter(Boolean).join(' · ').slice(0, 300),
    path,
    data: eventData(index, performance, summary, publicUrl + localePath(language, path)),
    body: `<h1>${h(title)}</h1>${status ? `<p><strong>${h(status)}</strong></p>` : ''}<p>${h(when(view, performance))}</p><p>${h(words.where)}: ${venue ? link(view, `${home}/sede/${venue.code}`, place) : h(place)}</p><p>${h(summary)}</p>`,
  };
}

function venuePage(view: View, code: string): Page | undefined {
  const { index, home } = view;
  const venue = index.venues.find((one) => one.code.toLowerCase() === code.toLowerCase());
  if (!venue) return undefined;
  const own = [...performancesOf(index).values()].filter((one) => venueOf(index, one) === venue);
  return {
    status: 200, title: `${venue.name} · ${index.edition.name}`, description: [venue.name, venue.address, venue.metro].filter(Boolean).join(' · '), path: `${home}/sede/${venue.code}`,
    data: { '@context': 'https://schema.org', ...placeData(venue) }, body: `<h1>${h(venue.name)}</h1><p>${h(venue.address)}</p>${list(view, own.slice(0, 100))}`,
  };
}

function participantPage(view: View, key: string): Page | undefined {
  const { index, home, language, publication } = view;
  const position = index.participants.findIndex((one) => one.key === key);
  const participant = index.participants[position];
  if (!participant) return undefined;
  const own = [...performancesOf(index).values()].filter((one) => index.events.participants[one.event]?.includes(position));
  const official = publication.details(language).participants[key]?.officialName ?? '';
  return {
    status: 200, title: `${participant.name} · ${index.edition.name}`, description: [official, index.edition.name].filter(Boolean).join(' · '), path: `${home}/pais/${key}`,
    data: { '@context': 'https://schema.org', '@type': 'Organization', name: participant.name, ...(official ? { legalName: official } : {}) },
    body: `<h1>${h(participant.name)}</h1>${list(view, own.slice(0, 100))}`,
  };
}

/** The agenda of a day for readers without scripts: the day asked for, else the first that is not over. */
function agendaBody(view: View, day: string | undefined, today: string): string {
  const { index, home } = view;
  const { startsOn, endsOn, zone, dayBoundary } = index.edition;
  const shown = day ?? (today < startsOn || today > endsOn ? startsOn : today);
  const days: string[] = [];
  for (let date = startsOn; date <= endsOn && days.length < 40; date = addDays(date, 1)) days.push(date);
  const own = [...performancesOf(index).values()].filter(({ start }) => start !== null && eventDay(zone, dayBoundary, start) === shown);
  return `<p>${days.map((date) => link(view, `${home}/agenda?dia=${date}`, dayName(view.language, date))).join(' ')}</p><h2>${h(dayName(view.language, shown))}</h2>${list(view, own)}`;
}

function homeBody(view: View): string {
  const { index, home, language } = view;
  const words = WORDS[language];
  const nav = [link(view, `${home}/agenda`, words.agenda), link(view, `${home}/mapa`, words.map), link(view, `${home}/mi-plan`, words.plan)].join(' ');
  return `<h1>${h(index.edition.name)}</h1><p>${h(words.intro(index.edition.name))}</p><nav>${nav}</nav><h2>${h(words.venues)}</h2><ul>${index.venues.map((venue) => `<li>${link(view, `${home}/sede/${venue.code}`, venue.name)}</li>`).join('')}</ul>`;
}

/** The page behind a path below an edition: `rest` are the parts after the slug. */
export function renderPage(publication: Publication, context: PageContext, rest: string[], day: string | undefined, now: Date): Page {
  const slug = publication.edition.slug;
  const view: View = { ...context, publication, index: publication.index(context.language), home: `/${slug}` };
  const { index, home } = view;
  const words = WORDS[context.language];
  const intro = words.intro(index.edition.name);
  const simple = (path: string, name: string, body = ''): Page => ({ status: 200, title: `${name} · ${index.edition.name}`, description: intro, path: home + path, body: `<h1>${h(name)}</h1>${body}` });
  const [kind = '', id = ''] = rest;
  const today = eventDay(index.edition.zone, index.edition.dayBoundary, now);
  const found: Record<string, () => Page | undefined> = {
    '': () => ({ status: 200, title: index.edition.name, description: intro, path: home, body: homeBody(view) }),
    agenda: () => simple('/agenda', words.agenda, agendaBody(view, day, today)),
    mapa: () => simple('/mapa', words.map, homeBody(view)),
    'mi-plan': () => simple('/mi-plan', words.plan),
    funcion: () => performancePage(view, Number(id)),
    sede: () => venuePage(view, id),
    pais: () => participantPage(view, id),
  };
  const missing: Page = { status: 404, title: `${words.notFound} · ${index.edition.name}`, description: intro, path: home, body: `<h1>${h(words.notFound)}</h1><p>${link(view, `${home}/agenda`, words.toAgenda)}</p>` };
  return (rest.length <= 2 ? found[kind]?.() : undefined) ?? missing;
}
