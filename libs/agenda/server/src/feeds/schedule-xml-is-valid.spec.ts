import { describeWithFixtures, schemaErrors, sharedFixturePath } from '@feria/test-support';
import { aContent, anEdition, aPicture } from '../fixtures/picture.ts';
import { scheduleDuration, scheduleXml } from './schedule-xml.ts';

const contents = [
  aContent(1, { title: { es: 'Ñandú & <cuerdas> "vivas"' } }),
  aContent(2, { state: 'cancelled', reason: 'lluvia' }),
  aContent(3, { start: '2027-05-16T05:00:00.000Z', durationMin: 105 }),
  aContent(4, { start: null, durationMin: 0, continuous: { fromDate: '2027-05-14', toDate: '2027-05-30', dailyFrom: null, dailyTo: null } }),
];

describeWithFixtures('schedule.xml beside the schema of the format', () => {
  it('is valid', () => {
    for (const picture of [aPicture(contents), aPicture([]), aPicture(contents, { edition: anEdition({ slug: 'mx' }) })]) {
      expect(schemaErrors(scheduleXml(picture, 'https://feria.example'), sharedFixturePath('schedules/schedule.xml.xsd'))).toBe('');
    }
  });
});

describe('schedule.xml', () => {
  it('puts an act after midnight on the evening it belongs to', () => {
    const [saturday = ''] = /<day index="2"[\s\S]*?<\/day>/.exec(scheduleXml(aPicture(contents), 'https://feria.example')) ?? [];
    expect(saturday).toContain('date="2027-05-15"');
    expect(saturday).toContain('id="3"');
  });

  it('keeps what is cancelled and says so where every client shows it', () => {
    expect(scheduleXml(aPicture(contents), 'https://feria.example')).toContain('<subtitle>Cancelada: lluvia</subtitle>');
  });

  it('writes durations as the format has them', () => {
    expect([scheduleDuration(45), scheduleDuration(99 * 60), scheduleDuration(100 * 60), scheduleDuration(24 * 60, true)]).toEqual(['00:45', '99:00', '4:04:00', '1:00:00']);
  });
});
