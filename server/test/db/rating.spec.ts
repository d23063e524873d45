/** Proves on both databases that rating is one step: the ledger's row, the message's move, the receipt — or nothing. */
import { randomUUID } from 'node:crypto';
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import { dbTime } from '../../src/common/database/times.js';
import { verifyChain } from '../../src/common/ledger/verify-chain.js';
import { ratingChain } from '../../src/modules/ratings/rating.chain.js';
import type {
  RatedView,
  RatingBriefListView,
  RatingListView,
  ReceiptCheckView,
} from '../../src/modules/ratings/ratings.dto.js';
import { deputyRow, messageRow, stationRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';

const FINE = { solved: 'yes', satisfied: 5, urged: false };
const POOR = { solved: 'no', satisfied: 1, urged: true, comment: '路灯还是不亮' };

describe.each(DATABASES)('rating on %s', (kind) => {
  let test: TestApp;
  let author: TestPerson;
  let other: TestPerson;
  let deputy: TestPerson;
  let keeper: TestPerson;
  let stationId: string;
  let deputyId: string;

  const message = (more: Readonly<Record<string, SqlValue>> = {}) =>
    messageRow(test, stationId, new Date(), {
      author_id: author.accountId,
      deputy_id: deputyId,
      holder_kind: 'deputy',
      holder_id: deputyId,
      state: 'answered',
      state_type: 'moving',
      answer_count: 1,
      answered_by_id: deputyId,
      last_answered_at: dbTime(new Date()),
      ...more,
    });
  const rate = (id: string, body: object, person = author, key = randomUUID()) =>
    person.ask<RatedView & { code: string }>('POST', `/api/citizen/messages/${id}/rating`, body, {
      'idempotency-key': key,
    });
  const state = (id: string) =>
    test.app
      .get(Reads)
      .one<Record<string, unknown>>('SELECT state, solved, satisfied, rated_at FROM message WHERE id = ?', [
        id,
      ]);
  const rows = () => test.app.get(Reads).one<{ n: number }>('SELECT COUNT(*) AS n FROM rating');

  beforeAll(async () => {
    test = await startApp(kind);
    stationId = await stationRow(test);
    deputyId = await deputyRow(test);
    author = await signedIn(test, 'citizen');
    other = await signedIn(test, 'citizen');
    deputy = await signedIn(test, 'deputy', [{ role: 'deputy', scopeKind: 'deputy', scopeId: deputyId }]);
    keeper = await signedIn(test, 'admin', [
      { role: 'station_keeper', scopeKind: 'station', scopeId: stationId },
    ]);
  });
  afterAll(async () => {
    const reads = test.app.get(Reads);
    expect((await verifyChain(reads, ratingChain(reads))).broken).toBeNull();
    await test.close();
  });

  it('closes the message and gives a receipt that anyone finds', async () => {
    const id = await message();
    const rated = await rate(id, FINE);
    expect(rated.status).toBe(201);
    expect(rated.body).toMatchObject({ id, state: 'closed', version: 2 });
    expect(await state(id)).toMatchObject({ state: 'closed', solved: 'yes', satisfied: 5 });
    const { hash, seq } = rated.body.receipt;
    const found = await stranger(test)<ReceiptCheckView>('GET', `/api/public/ledger/receipts/${hash}`);
    expect(found.body).toMatchObject({ found: true, seq });
  });

  it('answers the same request the same, once', async () => {
    const id = await message();
    const key = randomUUID();
    const before = await rows();
    const answers = await Promise.all(Array.from({ length: 5 }, () => rate(id, FINE, author, key)));
    for (const { status, body } of answers) {
      expect(status).toBe(201);
      expect(body).toEqual(answers[0]?.body);
    }
    expect((await rows())?.n).toBe((before?.n ?? 0) + 1);
  });

  it('keeps every change of mind as a new row, and goes on when nothing is solved', async () => {
    const id = await message();
    await rate(id, FINE);
    const again = await rate(id, { ...POOR, reopen: true });
    expect(again.body).toMatchObject({ state: 'accepted' });
    expect(await state(id)).toMatchObject({ state: 'accepted', solved: 'no', satisfied: 1 });
    const own = await author.ask<RatingListView>('GET', `/api/citizen/messages/${id}/ratings`);
    expect(own.body.items.map(({ satisfied }) => satisfied)).toEqual([5, 1]);
    expect(own.body.items[1]).toMatchObject({ urged: true, comment: '路灯还是不亮', ...again.body.receipt });
  });

  it('shows staff everything and the deputy no word of urging', async () => {
    const id = await message();
    await rate(id, POOR);
    const staff = await keeper.ask<RatingListView>('GET', `/api/admin/messages/${id}/ratings`);
    expect(staff.body.items).toHaveLength(1);
    const seen = await deputy.ask<RatingBriefListView>('GET', `/api/deputy/messages/${id}/ratings`);
    expect(Object.keys(seen.body.items[0] ?? {}).sort()).toEqual(['at', 'comment', 'satisfied', 'solved']);
    const foreign = await message({ station_id: await stationRow(test) });
    expect((await keeper.ask('GET', `/api/admin/messages/${foreign}/ratings`)).status).toBe(404);
    const stranger = await signedIn(test, 'deputy', [
      { role: 'deputy', scopeKind: 'deputy', scopeId: newId() },
    ]);
    expect((await stranger.ask('GET', `/api/deputy/messages/${id}/ratings`)).status).toBe(404);
  });

  it('refuses what is not to be rated, and keeps nothing of it', async () => {
    const before = await rows();
    const id = await message();
    expect(await rate(id, FINE, other)).toMatchObject({ status: 404 });
    expect((await other.ask('GET', `/api/citizen/messages/${id}/ratings`)).status).toBe(404);
    expect(await rate(newId(), FINE)).toMatchObject({ status: 404 });
    const waiting = await message({ state: 'waiting', state_type: 'waiting', answer_count: 0 });
    expect((await rate(waiting, FINE)).body.code).toBe('action_not_allowed');
    expect((await rate(id, { ...FINE, reopen: true })).body.code).toBe('reopen_not_needed');
    for (const body of [
      { ...FINE, satisfied: 6 },
      { ...FINE, solved: 'maybe' },
      { solved: 'yes' },
      { ...FINE, extra: 1 },
    ])
      expect((await rate(id, body)).status).toBe(400);
    expect(await rows()).toEqual(before);
    expect(await state(id)).toMatchObject({ state: 'answered', rated_at: null });
  });
});
