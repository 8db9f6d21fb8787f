import { ProblemError } from '@feria/ui/api/problem-error';
import { slotFault } from './fault-field.ts';

const problem = (type: string, extra = {}) => new ProblemError({ type: `/problems/${type}`, title: 'No', status: 422, ...extra });

describe('where a refused edit is mended', () => {
  it('puts a booked space at the space', () => {
    expect(slotFault(problem('program/space-already-booked'))).toEqual({ field: 'spaceId', message: 'No' });
  });

  it('puts a fault of the start at the day, where it is typed', () => {
    expect(slotFault(problem('program/invalid-performance', { fields: [{ field: 'start', message: 'Ese día no existe' }] }))).toEqual({ field: 'date', message: 'Ese día no existe' });
  });

  it('leaves everything else to the form as a whole', () => {
    expect(slotFault(problem('program/outside-scope'))).toBeUndefined();
    expect(slotFault(new Error('x'))).toBeUndefined();
  });
});
