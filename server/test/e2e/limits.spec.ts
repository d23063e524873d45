/** Proves at the door that too many requests get 429 with Retry-After, by account when there is one, by address otherwise. */
import { makeCounty } from '../factories/county.js';
import { startApp, type TestApp } from '../support/app.js';
import { stranger } from '../support/people.js';

describe('too many requests', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp('sqlite', { LIMIT_FACTOR: '1' });
  });
  afterAll(() => test.close());

  it('of one address are refused with the time to wait, before any password is checked', async () => {
    const guess = () =>
      stranger(test)('POST', '/api/auth/staff', { loginName: 'admin', password: 'guess-guess-1' });
    const answers = await Promise.all(Array.from({ length: 35 }, guess));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body.code).toBe('too_many_requests');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused?.headers['content-type']).toContain('application/problem+json');
  });

  it('of one person leave the next person of the same village hall alone', async () => {
    const county = await makeCounty(test);
    const [one, two] = [await county.citizen(), await county.citizen()];
    const statuses: number[] = [];
    for (let n = 0; n < 62; n += 1)
      statuses.push((await one.ask('POST', '/api/citizen/messages', {})).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await two.ask('POST', '/api/citizen/messages', {})).status).toBe(400);
    expect((await one.ask('GET', '/api/citizen/messages')).status).toBe(200);
  });
});
