import { composeDemo } from './compose-demo.ts';
import { ofFrench, fromFrenchCountry, feminine, ofSpanish, toSpanish } from './grammar.ts';

const { events, performances, venues, participants } = composeDemo();
const eventOf = new Map(events.map((event) => [event.number, event]));
const spanish = events.flatMap(({ title, summary }) => [title.es, summary.es]);
const all = events.flatMap(({ title, summary }) => [...Object.values(title), ...Object.values(summary)] as string[]);

/** The share of events that have this text. */
function share(has: (event: (typeof events)[number]) => unknown): number {
  return events.filter(has).length / events.length;
}

describe('the texts of the demonstration', () => {
  it('are complete in Spanish', () => {
    expect(spanish.filter((text) => text.trim() === '')).toEqual([]);
    expect(events.filter(({ summary }) => summary.es.length < 110 || summary.es.length > 300).map(({ summary }) => summary.es)).toEqual([]);
    expect(participants.filter(({ displayName, officialName, sortName }) => !displayName.es || !officialName.es || !sortName.es)).toEqual([]);
  });

  it('are translated for a good part, so that the fallback is seen', () => {
    expect(share(({ summary }) => summary.en)).toBeGreaterThan(0.55);
    expect(share(({ summary }) => summary.en)).toBeLessThan(0.7);
    expect(share(({ summary }) => summary.fr)).toBeGreaterThan(0.3);
    expect(share(({ summary }) => summary.fr)).toBeLessThan(0.45);
    expect(share(({ title, summary }) => title.en && !summary.en)).toBeGreaterThan(0);
  });

  it('neither shout nor show the seams of their making', () => {
    expect(all.filter((text) => /[!¡<>{}[\]~|]|undefined|\s{2}|\.\.| [,.]|\blorem\b/i.test(text))).toEqual([]);
    expect(all.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('contract articles as Spanish does', () => {
    expect(spanish.filter((text) => /(?<!\p{L})(de|a) el (?!Salvador)/u.test(text))).toEqual([]);
    expect(spanish.filter((text) => /(?<!\p{L})(el|la|los|las|de|del|en|con|y) \1(?!\p{L})/iu.test(text))).toEqual([]);
  });

  it('open the forum before they close it', () => {
    const [opening, closing] = ['Sesión inaugural del foro', 'Sesión final del foro'].map((words) => events.find(({ summary }) => summary.es.startsWith(words))?.number ?? 0);
    expect(opening).toBeGreaterThan(0);
    expect(closing).toBeGreaterThan(opening ?? 0);
  });

  it('never repeat a title within one day and venue', () => {
    const seen = performances.map(({ eventNumber, spaceKey, date }) => `${date} ${spaceKey.split('-')[0]} ${eventOf.get(eventNumber)?.title.es}`);
    expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([]);
    expect(new Set(events.map(({ title }) => title.es)).size).toBe(events.length);
  });

  it('do not end alike on one stage twice in a row', () => {
    const stages = venues.flatMap(({ spaces }) => spaces.map(({ key }) => performances.filter(({ spaceKey }) => spaceKey === key)));
    const endings = stages.flatMap((shows) => shows.slice(1).map((show, i) => [shows[i], show].map((one) => eventOf.get(one?.eventNumber ?? 0)?.summary.es.split('. ').at(-1))));
    const alike = endings.filter(([one, other]) => one === other);
    expect(alike.length / endings.length).toBeLessThan(0.08);
  });

  it('name no mould more often than a programme of this size can bear', () => {
    const openings = new Map<string, number>();
    for (const { summary } of events) {
      const opening = summary.es.slice(0, 28);
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).toBeLessThanOrEqual(10);
  });
});

describe('the grammar', () => {
  it.each([
    ['el tango', 'del tango', 'al tango'], ['la cueca', 'de la cueca', 'a la cueca'], ['los Países Bajos', 'de los Países Bajos', 'a los Países Bajos'],
    ['El Salvador', 'de El Salvador', 'a El Salvador'], ['Corea', 'de Corea', 'a Corea'],
  ])('Spanish: %s', (noun, of, to) => expect([ofSpanish(noun), toSpanish(noun)]).toEqual([of, to]));

  it.each([
    ['coreano', 'coreana'], ['francés', 'francesa'], ['alemán', 'alemana'], ['español', 'española'], ['belga', 'belga'], ['etíope', 'etíope'], ['marroquí', 'marroquí'],
  ])('feminine of %s', (masculine, expected) => expect(feminine(masculine)).toBe(expected));

  it.each([
    ['le pansori', 'du pansori'], ['la morna', 'de la morna'], ["l'oud", "de l'oud"], ['les jiaozi', 'des jiaozi'], ['Anna', 'd’Anna'], ['Robert', 'de Robert'],
  ])('French: %s', (noun, of) => expect(ofFrench(noun)).toBe(of));

  it.each([
    ['la Corée', 'de Corée'], ["l'Inde", 'd’Inde'], ['le Japon', 'du Japon'], ['les Pays-Bas', 'des Pays-Bas'], ['Cuba', 'de Cuba'], ['Haïti', 'd’Haïti'],
  ])('from a French country: %s', (country, from) => expect(fromFrenchCountry(country)).toBe(from));
});
