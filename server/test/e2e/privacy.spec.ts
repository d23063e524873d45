/** Proves on both databases that a person sees, takes along and erases what is kept of them, and that nothing stays behind. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { verifyChain } from '../../src/common/ledger/verify-chain.js';
import { Sealer } from '../../src/common/sealing/sealer.js';
import { RetentionJob } from '../../src/modules/privacy/jobs/retention-job.js';
import type { ErasedView, ExportView, MyDataView } from '../../src/modules/privacy/privacy.dto.js';
import { ratingChain } from '../../src/modules/ratings/rating.chain.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { insertRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, stranger, type TestPerson } from '../support/people.js';

const OPENID = 'oPrivacyTest-5f1d0c';
const NICKNAME = '柳荫深处的旅人';
const CONTACT = 'wx_lyscdlr_77';
const PHONE = '13900007788';
const COMMENT = '答得含糊，我再等等看';
const SECRET_PLACE = '北坡第三排靠水塔那户';
const CONFIRM = { confirm: '删除我的数据' };

interface Posted {
  readonly id: string;
  readonly no: string;
}

describe.each(DATABASES)('my data on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let me: TestPerson;
  let neighbour: TestPerson;
  let deputy: TestPerson;
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const drain = () => get(OutboxDispatcher).drain();
  const row = <T>(sql: string, values: string[] = []) => get(Reads).one<T>(sql, values);

  const ok = async <T>(asked: ReturnType<TestPerson['ask']>): Promise<T> => {
    const { status, body } = await asked;
    expect([status < 300, body]).toEqual([true, body]);
    return body as T;
  };
  const photo = async (): Promise<string> => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#486' } })
      .jpeg()
      .toBuffer();
    return (await ok<{ id: string }>(me.ask('POST', '/api/files', bytes))).id;
  };
  const post = (text: string, more: object = {}) =>
    ok<Posted>(
      me.ask('POST', '/api/citizen/messages', {
        stationId: county.stationId,
        deputyId: county.deputies[0],
        category: '交通运输',
        text,
        visibility: 'private',
        contact: CONTACT,
        ...more,
      }),
    );
  const answer = (id: string, text = `已与您电话 ${PHONE} 联系，本月修好。`) =>
    ok(deputy.ask('POST', `/api/deputy/messages/${id}/answer`, { text }));

  /** Every table of the database as text. */
  const everything = async (): Promise<Map<string, string>> => {
    const tables = await get(Reads).rows<{ name: string }>(
      kind === 'mariadb'
        ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()'
        : "SELECT name FROM sqlite_master WHERE type = 'table'",
    );
    const dump = new Map<string, string>();
    for (const { name } of tables)
      dump.set(name, JSON.stringify(await get(Reads).rows(`SELECT * FROM ${name}`)));
    return dump;
  };
  const tablesWith = async (words: string): Promise<string[]> =>
    [...(await everything())].filter(([, text]) => text.includes(words)).map(([name]) => name);

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    me = await county.citizen(OPENID);
    neighbour = await county.citizen();
    deputy = await county.deputy(0);
  });
  afterAll(() => test.close());

  it('shows and changes what is mine', async () => {
    expect((await ok<MyDataView>(me.ask('PUT', '/api/citizen/me', { nickname: NICKNAME }))).nickname).toBe(
      NICKNAME,
    );
    await get(UnitOfWork).run((tx) =>
      tx.write('UPDATE account SET phone_sealed = ? WHERE id = ?', [
        get(Sealer).seal('account.phone', PHONE),
        me.accountId,
      ]),
    );
    const mine = await ok<MyDataView>(me.ask('GET', '/api/citizen/me'));
    expect(mine).toMatchObject({
      id: me.accountId,
      nickname: NICKNAME,
      counts: { messages: 0, ratings: 0, joined: 0 },
    });
    expect(mine.phone).toContain('*');
    expect((await me.ask('PUT', '/api/citizen/me', { nickname: '' })).status).toBe(400);
    expect((await me.ask('PUT', '/api/citizen/me', { status: 'erased' })).status).toBe(400);
    expect((await stranger(test)('GET', '/api/citizen/me')).status).toBe(401);
  });

  it('hands over everything, and keeps nothing of it after an erasure', async () => {
    const place = { text: SECRET_PLACE, lat: 30.123456, lng: 114.654321 };
    const open = await post('门口的水沟堵了两个月，下雨就淹。', { place, photoIds: [await photo()] });
    await ok(
      me.ask('POST', `/api/citizen/messages/${open.id}/follow-up`, { text: `补充，找${NICKNAME}就行` }),
    );
    const answered = await post(`村道路灯不亮，请打${PHONE}或加${CONTACT}`, {
      place: { ...place, text: '村道' },
    });
    await answer(answered.id);
    const rating = { solved: 'no', satisfied: 2, urged: false, comment: COMMENT, reopen: true };
    await ok(me.ask('POST', `/api/citizen/messages/${answered.id}/rating`, rating));
    const published = await post(`桥头护栏断了，${PHONE}`, {
      visibility: 'public',
      photoIds: [await photo()],
    });
    await answer(published.id);
    await ok(neighbour.ask('POST', `/api/citizen/messages/${published.id}/join`));
    const theirs = await ok<Posted>(
      neighbour.ask('POST', '/api/citizen/messages', {
        stationId: county.stationId,
        deputyId: county.deputies[0],
        category: '交通运输',
        text: '公交站牌看不清',
        visibility: 'public',
      }),
    );
    await answer(theirs.id, '站牌已经重新印过。');
    await ok(me.ask('POST', `/api/citizen/messages/${theirs.id}/join`));
    const draft = await photo();
    await drain();

    const exported = await me.ask<ExportView>('GET', '/api/citizen/me/export');
    expect(exported.headers['content-disposition']).toContain('attachment');
    expect(exported.body.account).toMatchObject({ openid: OPENID, nickname: NICKNAME, phone: PHONE });
    expect(exported.body.messages.map(({ contact }) => contact)).toEqual([CONTACT, CONTACT, CONTACT]);
    expect(exported.body.messages[1]?.ratings[0]?.comment).toBe(COMMENT);
    expect(exported.body.messages[0]?.place).toMatchObject(place);
    expect(exported.body.photos).toHaveLength(3);
    expect(exported.body.joins).toMatchObject([{ no: theirs.no }]);
    expect(exported.body.notifications.length).toBeGreaterThan(0);
    expect((await stranger(test)('GET', exported.body.photos[0]?.small ?? '')).status).toBe(200);

    const traces = [OPENID, NICKNAME, CONTACT, PHONE, COMMENT, SECRET_PLACE, '门口的水沟', '30.123456'];
    for (const words of traces) expect([words, await tablesWith(words)]).not.toEqual([words, []]);
    expect((await me.ask('POST', '/api/citizen/me/erase', { confirm: '删除' })).status).toBe(400);
    // Some events are still on their way when the person goes.
    await ok(me.ask('POST', `/api/citizen/messages/${answered.id}/follow-up`, { text: `还是打${PHONE}` }));
    const { kept } = await ok<ErasedView>(me.ask('POST', '/api/citizen/me/erase', CONFIRM));
    expect(kept.map(({ what }) => what).join('；')).toMatch(/2 条已答复或已公开的留言.*1 张.*图片.*1 条评价/);
    await drain();

    for (const words of traces) expect([words, await tablesWith(words)]).toEqual([words, []]);
    expect((await me.ask('GET', '/api/citizen/me')).status).toBe(401);
    const reads = get(Reads);
    expect((await verifyChain(reads, ratingChain(reads))).broken).toBeNull();
    expect(await row('SELECT comment, salt FROM rating')).toEqual({ comment: null, salt: null });

    const state = (id: string) => row<{ state: string }>('SELECT state FROM message WHERE id = ?', [id]);
    expect(await state(open.id)).toEqual({ state: 'withdrawn' });
    expect(await state(answered.id)).toEqual({ state: 'accepted' });
    const read = await stranger(test)<{ text: string; joinedCount: number; photos: object[] }>(
      'GET',
      `/api/public/messages/${published.id}`,
    );
    expect(read.body).toMatchObject({ joinedCount: 1, photos: [expect.anything()] });
    expect(read.body.text).toContain('桥头护栏断了');
    const theirPage = await stranger(test)<{ joinedCount: number }>(
      'GET',
      `/api/public/messages/${theirs.id}`,
    );
    expect(theirPage.body.joinedCount).toBe(0);
    for (const gone of [exported.body.photos[0]?.id ?? '', draft])
      expect(filesUnder(test.folder).some((path) => path.includes(gone))).toBe(false);
    // The deputy still sees the matter that is open, and can finish it.
    await ok(deputy.ask('POST', `/api/deputy/messages/${answered.id}/answer`, { text: '路灯已经换好。' }));
    await drain();
  });

  it('begins anew when the same WeChat comes again', async () => {
    const again = await county.citizen(OPENID);
    expect(again.accountId).not.toBe(me.accountId);
    expect((await ok<MyDataView>(again.ask('GET', '/api/citizen/me'))).counts.messages).toBe(0);
    expect((await again.ask('POST', '/api/citizen/me/erase', CONFIRM)).status).toBe(200);
  });

  it('unbinds a deputy who goes, and refuses to go on with the old session', async () => {
    const both = await county.deputy(1);
    const citizen = await ok<{ accessToken: string }>(
      both.ask('POST', '/api/auth/door', { door: 'citizen' }),
    );
    const headers = { authorization: `Bearer ${citizen.accessToken}` };
    const gone = await both.ask<ErasedView & Refusal>('POST', '/api/citizen/me/erase', CONFIRM, headers);
    expect(gone.body.kept.some(({ what }) => what.includes('代表'))).toBe(true);
    expect(await row('SELECT id FROM role_grant WHERE account_id = ?', [both.accountId])).toBeNull();
    expect((await both.ask('GET', '/api/citizen/me', undefined, headers)).status).toBe(401);
  });

  it('removes technical rows when they have served, and no sooner', async () => {
    const days = (n: number) => dbTime(new Date(Date.now() - n * 86_400_000));
    const event = (at: string, next: string | null) =>
      insertRow(test, 'outbox_event', {
        id: newId(),
        type: 'test',
        subject_id: newId(),
        payload: '{}',
        created_at: at,
        next_at: next,
        attempts: 1,
      });
    const session = (expires: string) =>
      insertRow(test, 'session', {
        id: newId(),
        account_id: newId(),
        door: 'citizen',
        refresh_hash: newId(),
        created_at: days(200),
        refreshed_at: days(200),
        expires_at: expires,
      });
    const key = (at: string) =>
      insertRow(test, 'idempotency_key', {
        owner: 'nobody',
        idem_key: newId(),
        body_hash: '',
        response: '{}',
        created_at: at,
      });
    for (let n = 0; n < 1_001; n += 1) await key(days(8));
    await key(days(6));
    const [oldEvent, waiting, young] = [
      await event(days(31), null),
      await event(days(31), days(0)),
      await event(days(29), null),
    ];
    for (const id of [oldEvent, waiting, young])
      await insertRow(test, 'outbox_handled', {
        event_id: id,
        consumer: 'test',
        at: days(id === young ? 29 : 31),
      });
    const [dead, ended] = [await session(days(91)), await session(days(89))];
    await get(RetentionJob).run();
    const has = async (table: string, id: string) =>
      (await row(`SELECT id FROM ${table} WHERE id = ?`, [id])) !== null;
    expect(await row("SELECT COUNT(*) AS n FROM idempotency_key WHERE owner = 'nobody'")).toEqual({ n: 1 });
    expect([
      await has('outbox_event', oldEvent),
      await has('outbox_event', waiting),
      await has('outbox_event', young),
    ]).toEqual([false, true, true]);
    expect(await row("SELECT COUNT(*) AS n FROM outbox_handled WHERE consumer = 'test'")).toEqual({ n: 2 });
    expect([await has('session', dead), await has('session', ended)]).toEqual([false, true]);
  });
});

/** Paths of all files below a folder. */
function filesUnder(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
    : [];
}
