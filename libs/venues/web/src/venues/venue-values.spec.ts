import { NEW_VENUE, venueRequestOf } from './venue-values.ts';

describe('a venue as it is sent', () => {
  it('reads degrees with a comma or a point, and nothing as no place', () => {
    expect(venueRequestOf({ ...NEW_VENUE, lat: ' 19,4326', lon: '-99.1332' })).toMatchObject({ lat: 19.4326, lon: -99.1332 });
    expect(venueRequestOf(NEW_VENUE)).toMatchObject({ lat: null, lon: null, openTime: null });
  });

  it('drops emptied languages and orders weekdays', () => {
    expect(venueRequestOf({ ...NEW_VENUE, name: { es: 'Zócalo', en: '' }, closedWeekdays: ['7', '1'] })).toMatchObject({ name: { es: 'Zócalo' }, closedWeekdays: [1, 7] });
  });
});
