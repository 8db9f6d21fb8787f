import { isConnectionFailure, isContention } from './failures.ts';

const withCode = (code: string) => Object.assign(new Error('query failed'), { driverError: Object.assign(new Error(), { code }) });

describe('a failure of the database', () => {
  it.each([
    withCode('ECONNREFUSED'), withCode('57P01'), new Error('Connection terminated unexpectedly'), new Error('timeout exceeded when trying to connect'),
    new Error('Query runner already released. Cannot run queries anymore.'),
    new Error('Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.'),
  ])('is a lost connection: %s', (error) => expect([isConnectionFailure(error), isContention(error)]).toEqual([true, false]));

  it.each([withCode('40P01'), withCode('55P03')])('is somebody else at the same rows: %s', (error) => expect([isConnectionFailure(error), isContention(error)]).toEqual([false, true]));

  it.each([withCode('23505'), new Error('The reservation was released'), 'text', null])('is neither: %s', (error) => expect([isConnectionFailure(error), isContention(error)]).toEqual([false, false]));
});
