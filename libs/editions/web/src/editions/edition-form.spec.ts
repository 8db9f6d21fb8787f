import { filled, requestOf, slugOf, type EditionForm } from './edition-form.ts';

describe('the form of an edition', () => {
  it('proposes an address without accents', () => {
    expect(slugOf('  Feria de las Culturas Amigas · 2027 ')).toBe('feria-de-las-culturas-amigas-2027');
  });

  it('drops an emptied language', () => {
    expect(filled({ es: 'Feria', en: '  ', fr: '' })).toEqual({ es: 'Feria' });
  });

  it('sends weekdays as numbers in order', () => {
    const form: EditionForm = { slug: 'x', name: { es: 'X' }, startsOn: '2027-05-14', endsOn: '2027-05-30', closedWeekdays: ['7', '1'] };
    expect(requestOf(form).closedWeekdays).toEqual([1, 7]);
  });
});
