/** Proves on both databases that a key gives one row and one answer: to its owner, for its body, after success only. */
import { randomUUID } from 'node:crypto';
import { Reads } from '../../src/common/database/connections.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';

describe.each(DATABASES)('an idempotency key on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let author: TestPerson;
  const URL = '/api/citizen/messages';
  const body = (text = '村口到小学的路坏了，请修一修。') => ({
    stationId: county.stationId,
    category: '交通运输',
    text,
    visibility: 'private',
  });
  const post = (who: TestPerson, what: object, key: string, url = URL) =>
    who.ask<{ id: string; state: string } & Refusal>('POST', url, what, { 'idempotency-key': key });
  const messages = async () =>
    (await test.app.get(Reads).one<{ n: number }>('SELECT COUNT(*) AS n FROM message'))?.n ?? 0;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    author = await county.citizen();
  });
  afterAll(() => test.close());

  it(`gives the same answer again and makes nothing new (${title})`, async () => {
    const key = randomUUID();
    const first = await post(author, body(), key);
    const before = await messages();
    const again = await post(author, body(), key);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await messages()).toBe(before);
  });

  it(`gives ten at once one row and one answer (${title})`, async () => {
    const [key, before] = [randomUUID(), await messages()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(author, body(), key)));
    expect(new Set(answers.map(({ status, body: { id } }) => `${status} ${id}`)).size).toBe(1);
    expect(await messages()).toBe(before + 1);
  });

  it(`refuses another body or another address under the same key (${title})`, async () => {
    const key = randomUUID();
    const { body: posted } = await post(author, body(), key);
    const other = await post(author, body('换了一份内容，想混过去。'), key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    const elsewhere = await post(author, {}, key, `${URL}/${posted.id}/withdraw`);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it(`belongs to its person: the same key of another makes another message (${title})`, async () => {
    const key = randomUUID();
    const [mine, theirs] = [await post(author, body(), key), await post(await county.citizen(), body(), key)];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it(`is not spent by a refusal: put right, the same key works (${title})`, async () => {
    const key = randomUUID();
    expect((await post(author, body('短'), key)).status).toBe(400);
    expect((await post(author, { ...body(), stationId: randomUUID() }, key)).status).toBe(404);
    const good = await post(author, body(), key);
    expect(good.status).toBe(201);
    expect((await post(author, body(), key)).body.id).toBe(good.body.id);
  });

  it(`replays a step after the state has gone on (${title})`, async () => {
    const { body: posted } = await post(author, body(), randomUUID());
    const key = randomUUID();
    const first = await post(author, { reason: '已经修好' }, key, `${URL}/${posted.id}/withdraw`);
    const again = await post(author, { reason: '已经修好' }, key, `${URL}/${posted.id}/withdraw`);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    const fresh = await post(author, { reason: '已经修好' }, randomUUID(), `${URL}/${posted.id}/withdraw`);
    expect([fresh.status, fresh.body.code]).toEqual([409, 'action_not_allowed']);
  });
});
