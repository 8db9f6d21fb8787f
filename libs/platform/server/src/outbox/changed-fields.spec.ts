import { changedFields } from './changed-fields.ts';

describe('what the audit trail keeps of a change', () => {
  it('is the fields that differ, before and after', () => {
    const before = { name: { es: 'Foro' }, capacity: 100, version: 3 };
    const after = { name: { es: 'Foro grande' }, capacity: 100, version: 4 };
    expect(changedFields(before, after)).toEqual({ before: { name: { es: 'Foro' } }, after: { name: { es: 'Foro grande' } } });
  });

  it('is nothing when only the version moved', () => {
    expect(changedFields({ capacity: 1, version: 1 }, { capacity: 1, version: 2 })).toEqual({ before: {}, after: {} });
  });
});
