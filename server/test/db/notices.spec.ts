/** Proves on both databases that the right people hear of an event, once each, and that an inbox is its owner's alone. */

import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import type { MessageEventPayload } from '../../src/modules/messages/message.events.js';
import { NOTICES } from '../../src/modules/notifications/notification.text.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import { insertRow, messageRow, stationRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';

const TOWN = '/99/9901/990101/990101001/';
const COUNTY = '/99/9901/990101/';

it('every title fits a template of 20 characters', () => {
  for (const notice of Object.values(NOTICES).flat())
    expect(Array.from(notice.title).length).toBeLessThanOrEqual(20);
});

describe.each(DATABASES)('notices on %s', (kind) => {
  let test: TestApp;
  let author: TestPerson;
  let joiner: TestPerson;
  let deputy: TestPerson;
  let keeper: TestPerson;
  let townStaff: TestPerson;
  let countyStaff: TestPerson;
  let auditor: TestPerson;
  let deputyId: string;
  let stationId: string;
  let townOffice: string;
  let messageId: string;

  const dispatch = () => test.app.get(OutboxDispatcher).drain();
  const happen = async (action: MessageEventPayload['action'], more: Partial<MessageEventPayload> = {}) => {
    const payload: MessageEventPayload = {
      action,
      no: '20261101-000001',
      excerpt: '村口的路灯坏了',
      authorId: author.accountId,
      stationId,
      deputyId,
      regionPath: TOWN,
      fromState: 'waiting',
      toState: 'waiting',
      holderKind: 'deputy',
      holderId: deputyId,
      previousHolderKind: 'deputy',
      previousHolderId: deputyId,
      published: true,
      actorId: null,
      said: '不该出现的话',
      otherId: null,
      ...more,
    };
    await test.app.get(UnitOfWork).run(async (tx) => {
      tx.emit({ type: `message.${action}`, subjectId: messageId, payload: { ...payload } });
    });
    await dispatch();
  };
  const inbox = async (person: TestPerson) =>
    (await person.ask<{ items: InboxItem[] }>('GET', '/api/inbox?limit=100')).body.items;
  const unread = async (person: TestPerson) =>
    (await person.ask<{ count: number }>('GET', '/api/inbox/unread')).body.count;

  beforeAll(async () => {
    test = await startApp(kind);
    deputyId = newId();
    stationId = await stationRow(test);
    townOffice = await insertRow(test, 'office', {
      id: newId(),
      region_code: '990101001000',
      region_path: TOWN,
      level: 'town',
      name: '测试镇人大',
    });
    await insertRow(test, 'office', {
      id: newId(),
      region_code: '990101000000',
      region_path: COUNTY,
      level: 'county',
      name: '测试县人大',
    });
    const region = (scopeId: string, scopePath: string) => ({
      scopeKind: 'region' as const,
      scopeId,
      scopePath,
    });
    author = await signedIn(test, 'citizen');
    joiner = await signedIn(test, 'citizen');
    deputy = await signedIn(test, 'deputy', [{ role: 'deputy', scopeKind: 'deputy', scopeId: deputyId }]);
    keeper = await signedIn(test, 'admin', [
      { role: 'station_keeper', scopeKind: 'station', scopeId: stationId },
    ]);
    townStaff = await signedIn(test, 'admin', [{ role: 'office_staff', ...region('990101001000', TOWN) }]);
    countyStaff = await signedIn(test, 'admin', [
      { role: 'office_admin', ...region('990101000000', COUNTY) },
    ]);
    auditor = await signedIn(test, 'admin', [{ role: 'auditor', ...region('990101001000', TOWN) }]);
    messageId = await messageRow(test, stationId, new Date(), { published_at: dbTime(new Date()) });
    await insertRow(test, 'message_join', {
      message_id: messageId,
      account_id: joiner.accountId,
      at: dbTime(new Date()),
    });
  });
  afterAll(() => test.close());
  beforeEach(() => test.app.get(UnitOfWork).run((tx) => tx.write('DELETE FROM notification')));

  it('tells author and joiners of an answer, with the excerpt and nothing more', async () => {
    await happen('answer', { toState: 'answered', actorId: deputy.accountId });
    const [told] = await inbox(author);
    expect(told).toMatchObject({
      kind: 'message.answer',
      title: '您的留言有答复了',
      subjectId: messageId,
      readAt: null,
    });
    expect(told?.body).toContain('村口的路灯坏了');
    expect(JSON.stringify(await inbox(joiner))).toContain('您关注的留言有答复了');
    expect(JSON.stringify([await inbox(author), await inbox(joiner)])).not.toContain('不该出现的话');
    expect(await inbox(deputy)).toEqual([]);
  });

  it('tells each once, however often the event is delivered', async () => {
    await happen('answer');
    const again = () =>
      test.app
        .get(UnitOfWork)
        .run((tx) => tx.write('UPDATE outbox_event SET next_at = ?, attempts = 0', [dbTime(new Date())]));
    await again();
    await dispatch();
    await again();
    await Promise.all([dispatch(), dispatch()]);
    expect(await inbox(author)).toHaveLength(1);
    expect(await test.app.get(Reads).one('SELECT COUNT(*) AS n FROM notification')).toEqual({ n: 2 });
  });

  it('does not tell joiners of a message that was hidden', async () => {
    await test.app
      .get(UnitOfWork)
      .run((tx) =>
        tx.write('UPDATE message SET hidden_at = ? WHERE id = ?', [dbTime(new Date()), messageId]),
      );
    await happen('answer');
    expect(await inbox(joiner)).toEqual([]);
    await test.app
      .get(UnitOfWork)
      .run((tx) => tx.write('UPDATE message SET hidden_at = NULL WHERE id = ?', [messageId]));
  });

  it('finds the people of a deputy, a station and an office', async () => {
    await happen('pass_screening', { fromState: 'screening' });
    expect(await unread(deputy)).toBe(1);
    await happen('submit', { holderKind: 'station', holderId: stationId, fromState: 'screening' });
    expect(await unread(keeper)).toBe(1);
    await happen('hand_up', { holderKind: 'office', holderId: townOffice, toState: 'handed_up' });
    expect([await unread(townStaff), await unread(countyStaff), await unread(auditor)]).toEqual([1, 0, 0]);
    await happen('escalate_office', { holderKind: 'office', holderId: townOffice });
    expect(await unread(countyStaff)).toBe(1);
    await happen('submit', { toState: 'screening', fromState: 'screening' });
    expect((await inbox(townStaff)).map(({ title }) => title)).toContain('有新留言等待审核');
  });

  it('asks the nearest office when a station has no keeper', async () => {
    const lonely = await stationRow(test);
    await happen('submit', { stationId: lonely, holderKind: 'station', holderId: lonely });
    expect(await unread(townStaff)).toBe(1);
    expect(await unread(keeper)).toBe(0);
  });

  it('marks as read what is one’s own, some or all', async () => {
    await happen('accept');
    await happen('pause');
    await happen('answer');
    const [first, second] = await inbox(author);
    const [foreign] = await inbox(joiner);
    const read = await author.ask<{ count: number }>('POST', '/api/inbox/read', {
      ids: [first?.id, foreign?.id],
    });
    expect(read.body.count).toBe(2);
    expect(await unread(joiner)).toBe(1);
    expect((await inbox(author)).find(({ id }) => id === first?.id)?.readAt).not.toBeNull();
    expect((await inbox(author)).find(({ id }) => id === second?.id)?.readAt).toBeNull();
    expect((await author.ask<{ count: number }>('POST', '/api/inbox/read', {})).body.count).toBe(0);
    const page = await author.ask<{ items: InboxItem[]; nextCursor: string }>('GET', '/api/inbox?limit=2');
    const rest = await author.ask<{ items: InboxItem[]; nextCursor: string | null }>(
      'GET',
      `/api/inbox?limit=2&cursor=${page.body.nextCursor}`,
    );
    expect(page.body.items.length + rest.body.items.length).toBe(3);
    expect(rest.body.nextCursor).toBeNull();
  });
});
