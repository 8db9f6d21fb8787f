export interface FileEvent {
  guid?: string;
  id?: string;
  /** Wall clock, with whatever offset: `2019-12-27T17:00:00+01:00`. */
  date?: string;
  duration?: string;
  room?: string;
  title?: string;
  /** More elements, as they are. */
  inside?: string;
  persons?: string[];
}

/** A small schedule with the traits of real ones. */
export function scheduleFile(events: readonly FileEvent[], acronym = 'chiquito'): string {
  const rooms = [...new Set(events.map(({ room = 'Foro' }) => room))];
  return `<?xml version="1.0" encoding="UTF-8"?><schedule><conference><acronym>${acronym}</acronym></conference><day index="1" date="2019-12-27">${
    rooms.map((name) => `<room name="${name}">${events.filter(({ room = 'Foro' }) => room === name).map(eventXml).join('\n')}</room>`).join('')}</day></schedule>`;
}

function eventXml({ guid = '', id = '1', date = '2019-12-27T17:00:00+01:00', duration = '01:00', title = 'Acto', inside = '', persons = [] }: FileEvent): string {
  return `<event id="${id}" guid="${guid}"><date>${date}</date><start>${date.slice(11, 16)}</start><duration>${duration}</duration><title>${title}</title>${
    inside}<persons>${persons.map((name) => `<person id="0">${name}</person>`).join('')}</persons></event>`;
}
