/** Proves on both databases that a message's real life reaches inbox, figures and ledger as it happens. */
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import type { RatedView, ReceiptCheckView } from '../../src/modules/ratings/ratings.dto.js';
import type { FiguresView } from '../../src/modules/statistics/statistics.dto.js';
import { deputyRow, insertRow, stationRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';

describe.each(DATABASES)('news of a message on %s', (kind) => {
  let test: TestApp;
  let citizen: TestPerson;
  let deputy: TestPerson;
  let stationId: string;
  let deputyId: string;

  const deliver = () => test.app.get(OutboxDispatcher).drain();
  const titles = async (person: TestPerson) => {
    const { body } = await person.ask<{ items: InboxItem[] }>('GET', '/api/inbox');
    return body.items.map(({ title }) => title);
  };
  const figures = async () => {
    const path = `/api/public/stations/${stationId}/figures`;
    return (await stranger(test)<FiguresView>('GET', path)).body;
  };

  beforeAll(async () => {
    test = await startApp(kind);
    stationId = await stationRow(test);
    deputyId = await deputyRow(test);
    await insertRow(test, 'station_deputy', { station_id: stationId, deputy_id: deputyId, position: 1 });
    citizen = await signedIn(test, 'citizen');
    deputy = await signedIn(test, 'deputy', [{ role: 'deputy', scopeKind: 'deputy', scopeId: deputyId }]);
  });
  afterAll(() => test.close());

  it('tells the deputy, then the author, and the figures at once', async () => {
    expect(await figures()).toMatchObject({ received: 0 });
    const posted = await citizen.ask<{ id: string; state: string }>('POST', '/api/citizen/messages', {
      stationId,
      deputyId,
      category: '交通运输',
      text: '村口的路灯坏了一个月,晚上孩子放学看不清路。',
      visibility: 'private',
    });
    expect(posted).toMatchObject({ status: 201, body: { state: 'waiting' } });
    await deliver();
    expect(await titles(deputy)).toEqual(['收到一条新留言']);
    expect(await figures()).toMatchObject({
      received: 1,
      answered: 0,
      waitingNow: 1,
      inTime: { n: 0, of: 0 },
    });
    const { id } = posted.body;
    const answer = await deputy.ask('POST', `/api/deputy/messages/${id}/answer`, {
      text: '路灯已经请供电所修好,您晚上看看。',
      photoIds: [],
    });
    expect(answer.status).toBe(200);
    await deliver();
    expect(await titles(citizen)).toEqual(['您的留言有答复了']);
    expect(await figures()).toMatchObject({
      answered: 1,
      waitingNow: 0,
      inTime: { n: 1, of: 1 },
      noResponse: 0,
    });
    const body = { solved: 'partly', satisfied: 3, urged: false, comment: '修好一盏,还差一盏', reopen: true };
    const rated = await citizen.ask<RatedView>('POST', `/api/citizen/messages/${id}/rating`, body);
    expect(rated.body).toMatchObject({ state: 'accepted', receipt: { seq: 1 } });
    await deliver();
    expect((await titles(deputy))[0]).toBe('评价为没有解决，请继续');
    expect(await figures()).toMatchObject({ solved: { partly: 1, n: 1 }, satisfied: { mean: 3, n: 1 } });
    const { hash } = rated.body.receipt;
    const receipt = await stranger(test)<ReceiptCheckView>('GET', `/api/public/ledger/receipts/${hash}`);
    expect(receipt.body.found).toBe(true);
    const late = await test.app
      .get(UnitOfWork)
      .run((tx) => tx.rows('SELECT id FROM outbox_event WHERE next_at IS NOT NULL'));
    expect(late).toEqual([]);
  });
});
