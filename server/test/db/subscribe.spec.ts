/** Proves on both databases that subscribe messages go out once for each consent, and what every refusal of WeChat changes. */
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import { NotificationChannels } from '../../src/modules/notifications/notification-channels.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import type {
  NoticeTemplateListView,
  NoticeTemplateView,
  SubscriptionListView,
} from '../../src/modules/notifications/subscribe/subscribe.dto.js';
import { SubscribeJob } from '../../src/modules/notifications/subscribe/subscribe-job.js';
import { COUNTY } from '../factories/county.js';
import { DATABASES, startApp } from '../support/app.js';
import { type Refusal, signedIn, type TestPerson } from '../support/people.js';
import { type WithWechat, withWechat } from '../support/wechat.js';

const OFFICE = {
  role: 'office_admin',
  scopeKind: 'region',
  scopeId: COUNTY.code,
  scopePath: COUNTY.path,
} as const;
const TEMPLATES = '/api/admin/wechat/templates';
const CONSENTS = '/api/inbox/subscriptions';
const FIELDS = [
  { name: 'thing1', source: 'title' },
  { name: 'character_string2', source: 'number' },
  { name: 'phrase3', source: 'state' },
  { name: 'time4', source: 'time' },
];
const START = new Date('2026-03-09T02:00:00Z');

describe.each(DATABASES)('subscribe messages on %s', (kind) => {
  let wechat: WithWechat;
  let admin: TestPerson;
  let person: TestPerson;
  let turn = 0;
  let now = START.getTime();

  beforeAll(async () => {
    wechat = await withWechat(kind);
    admin = await signedIn(wechat.test, 'admin', [OFFICE]);
    await save('answer', { version: 0 });
  });
  afterAll(() => wechat.close());
  beforeEach(async () => {
    turn += 1;
    later(0);
    wechat.standIn.world.faults.clear();
    wechat.standIn.world.asked.splice(0);
    person = await signedIn(wechat.test, 'citizen', [], `o-person-${turn}`);
  });

  const later = (ms: number) => {
    now += ms;
    wechat.test.app.get(Clock).set(new Date(now));
  };
  const save = (event: string, more: object) =>
    admin.ask<NoticeTemplateView & Refusal>('PUT', `${TEMPLATES}/${event}`, {
      ...{ templateId: 'tmpl_answer', kind: 'once', fields: FIELDS, active: true, version: 0 },
      ...more,
    });
  const template = async (event = 'answer') => {
    const { body } = await admin.ask<NoticeTemplateListView>('GET', TEMPLATES);
    return body.items.find((one) => one.event === event);
  };
  const mend = async () => save('answer', { version: (await template())?.version ?? 0 });
  const consent = (answer = 'accept', templateId = 'tmpl_answer', key = newId()) =>
    person.ask<SubscriptionListView>(
      'POST',
      CONSENTS,
      { answers: [{ templateId, answer }] },
      { 'idempotency-key': key },
    );
  const credit = async () => {
    const row = await wechat.test.app
      .get(Reads)
      .one<{ credits: number; state: string }>(
        "SELECT credits, state FROM notice_credit WHERE account_id = ? AND template_id = 'tmpl_answer'",
        [person.accountId],
      );
    return [Number(row?.credits), row?.state];
  };
  const tell = async (times = 1, kindOf = 'message.answer') => {
    const notices = Array.from({ length: times }, () => ({
      ...{
        id: newId(),
        accountId: person.accountId,
        door: 'citizen',
        kind: kindOf,
        title: '您的留言有答复了',
      },
      ...{ body: '请查看', subjectType: 'message', subjectId: newId(), createdAt: new Date(now) },
    }));
    const channels = wechat.test.app.get(NotificationChannels, { strict: false });
    await wechat.test.app.get(UnitOfWork).run((tx) => channels.deliver(tx, notices as never));
  };
  const run = () => wechat.test.app.get(SubscribeJob, { strict: false }).run();
  const pushes = () =>
    wechat.test.app
      .get(Reads)
      .rows<{ state: string; reason: string | null; attempts: number }>(
        'SELECT state, reason, attempts FROM notice_push WHERE account_id = ? ORDER BY id',
        [person.accountId],
      );
  const states = async () => (await pushes()).map(({ state }) => state);
  const asked = () => wechat.standIn.world.asked.filter(({ service }) => service === 'notify');
  const inbox = async () => (await person.ask<{ items: InboxItem[] }>('GET', '/api/inbox')).body.items.length;

  it('goes out with fields that obey the rules, and takes one credit', async () => {
    expect((await consent()).body.items).toMatchObject([{ event: 'answer', credits: 1, state: 'open' }]);
    await tell();
    await run();
    expect(asked()[0]?.body).toMatchObject({
      touser: `o-person-${turn}`,
      template_id: 'tmpl_answer',
      page: expect.stringMatching(/^packages\/citizen\/message\/index\?id=/),
      miniprogram_state: 'formal',
      data: { thing1: { value: '您的留言有答复了' }, time4: { value: '2026年3月9日 10:00' } },
    });
    expect([await states(), await credit(), await inbox()]).toEqual([['sent'], [0, 'open'], 1]);
    await run();
    expect(asked()).toHaveLength(1);
  });

  it('stays in the inbox alone without consent, and for what has no template', async () => {
    await tell();
    await consent();
    await tell(1, 'message.accept');
    await run();
    expect([asked().length, await states(), await inbox(), await credit()]).toEqual([0, [], 2, [1, 'open']]);
  });

  it('never shares a credit between messages that come at once', async () => {
    for (let count = 0; count < 3; count += 1) await consent();
    await Promise.all(Array.from({ length: 10 }, () => tell()));
    await run();
    expect([asked().length, await credit(), await inbox()]).toEqual([3, [0, 'open'], 10]);
  });

  it('counts a consent once, however often it is reported', async () => {
    const key = newId();
    await Promise.all([1, 2, 3].map(() => consent('accept', 'tmpl_answer', key)));
    await consent('accept', 'somebody_elses');
    expect(await credit()).toEqual([1, 'open']);
  });

  it.each([
    ['reject', [1, 'open'], 1],
    ['ban', [1, 'banned'], 0],
    ['filter', [1, 'filtered'], 0],
  ])('%s after one consent leaves %j', async (answer, left, sent) => {
    await consent();
    await consent(answer);
    expect(await credit()).toEqual(left);
    await tell();
    await run();
    expect(asked()).toHaveLength(sent as number);
  });

  it('sets the credit to nothing at 43101, and tries no more', async () => {
    await consent();
    await consent();
    wechat.standIn.world.faults.order('notify', { errcode: 43101, times: 1 });
    await tell();
    await run();
    later(3_600_000);
    await run();
    expect([asked().length, await states(), await credit()]).toEqual([1, ['dropped'], [0, 'refused']]);
  });

  it.each([
    [43107, [0, 'banned']],
    [45168, [1, 'open']],
    [47003, [1, 'open']],
    [40037, [1, 'open']],
  ])('marks the template as broken at %d until it is saved anew', async (errcode, left) => {
    await consent();
    wechat.standIn.world.faults.order('notify', { errcode, times: 1 });
    await tell();
    await run();
    expect(await states()).toEqual(['dropped']);
    expect((await template())?.brokenText).toContain(String(errcode));
    await tell();
    await run();
    expect(asked()).toHaveLength(1);
    await mend();
    expect([(await template())?.brokenText, await credit()]).toEqual([null, left]);
  });

  it('lets one person wait at 43108, and nobody else', async () => {
    await consent();
    await consent();
    wechat.standIn.world.faults.order('notify', { errcode: 43108, times: 1 });
    await tell(2);
    await run();
    expect([asked().length, await states()]).toEqual([1, ['waiting', 'waiting']]);
    await run();
    expect(asked()).toHaveLength(1);
    const first = person;
    person = await signedIn(wechat.test, 'citizen', [], `o-other-${turn}`);
    await consent();
    await tell();
    await run();
    expect(await states()).toEqual(['sent']);
    person = first;
    later(60_000);
    await run();
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it.each([
    ['-1', { errcode: -1 }],
    ['garbage', { failure: 'garbage' }],
    ['a broken line', { failure: 'hang-up' }],
  ] as const)('tries again later at %s, loses nothing, and sends once', async (_name, fault) => {
    await consent();
    wechat.standIn.world.faults.order('notify', { ...fault, times: 2 });
    await tell();
    for (let round = 0; round < 4; round += 1) {
      await run();
      await run();
      later(40_000);
    }
    expect([asked().length, await states(), await credit()]).toEqual([3, ['sent'], [0, 'open']]);
  });

  it('gives up after ten tries and gives the credit back', async () => {
    await consent();
    wechat.standIn.world.faults.order('notify', { errcode: -1 });
    await tell();
    for (let round = 0; round < 15; round += 1) {
      await run();
      later(3_600_000);
    }
    expect([asked().length, await states(), await credit()]).toEqual([10, ['dropped'], [1, 'open']]);
  });

  it('waits for the next day when the quota is used up, without counting', async () => {
    await consent();
    wechat.standIn.world.faults.quota('notify', 0);
    await tell();
    for (let round = 0; round < 12; round += 1) {
      await run();
      later(600_000);
    }
    expect([asked().length, await states()]).toEqual([1, ['waiting']]);
    wechat.standIn.world.faults.clear();
    later(86_400_000);
    await run();
    expect(await states()).toEqual(['sent']);
  });

  it('asks no credit of a long-term template, and stops at a refusal', async () => {
    await save('progress', { templateId: 'tmpl_long', kind: 'long' });
    await tell(1, 'message.accept');
    await consent('accept', 'tmpl_long');
    await tell(2, 'message.accept');
    await run();
    expect([asked().length, await states()]).toEqual([2, ['sent', 'sent']]);
    wechat.standIn.world.faults.order('notify', { errcode: 43101, times: 1 });
    await tell(1, 'message.accept');
    await run();
    await tell(1, 'message.accept');
    await run();
    expect(await states()).toEqual(['sent', 'sent', 'dropped']);
  });

  it('refuses fields that WeChat would refuse, and notes who changed what', async () => {
    const wrong = await save('visit', { fields: [{ name: 'phrase1', source: 'title' }] });
    expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringContaining('phrase1'),
    ]);
    expect((await save('nothing', {})).status).toBe(404);
    expect((await save('answer', { version: 1000 })).body.code).toBe('version_conflict');
    const lines = await wechat.test.app
      .get(Reads)
      .rows("SELECT id FROM audit_entry WHERE action = 'notice_template.set' AND subject_id = 'answer'");
    expect(lines.length).toBeGreaterThan(0);
  });

  it('offers nothing and sends nothing without WeChat', async () => {
    const bare = await startApp(kind);
    const alone = await signedIn(bare, 'citizen', []);
    expect((await alone.ask<SubscriptionListView>('GET', CONSENTS)).body.items).toEqual([]);
    await bare.app.get(SubscribeJob, { strict: false }).run();
    await bare.close();
  });
});
