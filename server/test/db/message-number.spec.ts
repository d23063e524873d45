/** Proves on both databases that a message whose drawn number is taken gets another one instead of an error. */
import crypto, { randomUUID } from 'node:crypto';
import type { PostedView } from '../../src/modules/messages/messages.views.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';

describe.each(DATABASES)('message number on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
  });
  afterAll(() => test.close());
  afterEach(() => jest.restoreAllMocks());

  it('draws again when the number is taken', async () => {
    const citizen = await county.citizen();
    const drawn = [111_111, 111_111, 222_222];
    jest.spyOn(crypto, 'randomInt').mockImplementation(() => drawn.shift() ?? 0);
    const post = () =>
      citizen.ask<PostedView>('POST', '/api/citizen/messages', {
        stationId: county.stationId,
        category: '交通运输',
        text: `测试留言 ${randomUUID()}`,
        visibility: 'private',
      });
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.no).toMatch(/-111111$/);
    expect(second.body.no).toMatch(/-222222$/);
    expect(drawn).toEqual([]);
  });
});
