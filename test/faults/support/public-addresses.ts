import { encodePlan, type IndexDocument, type Manifest } from '@feria/agenda-contract';

/** One address of every kind that visitors, phones and other programs read, of the demo edition as it is published now. */
export async function publicAddresses(url: string): Promise<string[]> {
  const edition = '/public/v1/editions/fica-demo';
  const { documents } = (await (await fetch(`${url}${edition}/manifest.json`)).json()) as Manifest;
  const index = (await (await fetch(`${url}${edition}/docs/index.es.${documents['index.es']}.json`)).json()) as IndexDocument;
  const { performances: { number: numbers }, venues: [venue], participants: [participant] } = index;
  const pages = ['', '/agenda', '/mapa', '/mi-plan', `/funcion/${numbers[0]}`, `/sede/${venue?.code}`, `/pais/${participant?.key}`];
  return [
    '/public/v1/editions', `${edition}/manifest.json`,
    ...Object.entries(documents).map(([name, hash]) => `${edition}/docs/${name}.${hash}.json`),
    ...['schedule.xml', 'program.ics', 'program.json', 'program.csv', 'changes.atom', `my/${encodePlan(numbers.slice(0, 5))}.ics`].map((name) => `/feeds/fica-demo/${name}`),
    '/', ...['', '/en', '/fr'].flatMap((language) => pages.map((page) => `${language}/fica-demo${page}`)),
    '/healthz',
  ];
}
