/** Proves on both databases that writers who come all at once, to a server that remembers nothing yet, all get their answer. */
import { WorkDays } from '../../src/modules/regions/work-days.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';

/** More than both pools hold. */
const MANY = 60;

describe.each(DATABASES)('many at once on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
  });
  afterAll(() => test.close());

  it('answers every post although each must read the calendar aside', async () => {
    const citizen = await county.citizen();
    const all = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: MANY }, ask));
    // Opens every connection of the pools: a pool that still grows would hide the lack.
    await all(() => citizen.ask('GET', '/api/citizen/messages'));
    test.app.get(WorkDays, { strict: false }).forget();
    const body = {
      stationId: county.stationId,
      category: '交通运输',
      text: '测试留言内容',
      visibility: 'private',
    };
    const answers = await all(() => citizen.ask('POST', '/api/citizen/messages', body));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: MANY }, () => 201));
  });
});
