import { countChosen, filtersFrom, NO_FILTERS, searchOf, toggled } from './filters.ts';

describe('filters in the address', () => {
  it('come back from the address as they went in', () => {
    const filters = { ...NO_FILTERS, day: '2027-05-15', text: 'niño & ñandú', venue: ['STD', 'ZOC'], access: ['lsm'] };
    expect(filtersFrom(searchOf(filters))).toEqual(filters);
  });

  it('are nothing where nothing is chosen', () => {
    expect(searchOf(NO_FILTERS)).toBe('');
    expect(filtersFrom('')).toEqual(NO_FILTERS);
  });

  it('give one address whatever the order of choosing', () => {
    const one = toggled(toggled(NO_FILTERS, 'venue', 'ZOC'), 'venue', 'STD');
    const other = toggled(toggled(NO_FILTERS, 'venue', 'STD'), 'venue', 'ZOC');
    expect(searchOf(one)).toBe(searchOf(other));
  });

  it('are taken away by choosing again, and counted', () => {
    const chosen = toggled(toggled(NO_FILTERS, 'country', 'japon'), 'discipline', 'music');
    expect(countChosen(chosen)).toBe(2);
    expect(countChosen(toggled(chosen, 'country', 'japon'))).toBe(1);
  });

  it('ignore what they do not know', () => {
    expect(filtersFrom('?utm_source=x&sede=')).toEqual(NO_FILTERS);
  });
});
