import { problemOf } from './problem-error.ts';

describe('problems of answers', () => {
  it('keeps the words, the code and the faults of the product', () => {
    const problem = problemOf(422, JSON.stringify({ type: '/problems/platform/invalid-input', title: 'Hay datos que corregir', status: 422, fields: [{ field: 'name', message: 'Escriba el nombre' }] }));
    expect([problem.message, problem.code, problem.faults]).toEqual(['Hay datos que corregir', 'platform/invalid-input', [{ field: 'name', message: 'Escriba el nombre' }]]);
  });

  it('has words for a page that a proxy answered', () => {
    expect(problemOf(502, '<html>Bad gateway</html>')).toMatchObject({ status: 502, code: 'browser/http-502', faults: [] });
  });
});
