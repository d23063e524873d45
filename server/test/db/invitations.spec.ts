/** Proves on both databases that an invitation binds one account to one deputy, once, within its week. */
import { Reads } from '../../src/common/database/connections.js';
import { Clock } from '../../src/common/time/clock.js';
import type {
  InvitationPage,
  InvitationPreview,
  IssuedInvitationView,
} from '../../src/modules/deputies/invitations.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger, type TestPerson } from '../support/people.js';

const DAY = 86_400_000;

describe.each(DATABASES)('invitations on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  let anyone: TestPerson['ask'];

  beforeAll(async () => {
    test = await startApp(kind, { PUBLIC_URL: 'https://station.example.cn' });
    county = await makeCounty(test);
    office = await county.countyOffice();
    anyone = stranger(test);
  });
  afterAll(() => test.close());
  afterEach(() => test.app.get(Clock).set(null));

  const issue = async (deputy: 0 | 1 | 2) => {
    const path = `/api/admin/deputies/${county.deputies[deputy]}/invitations`;
    const answer = await office.ask<IssuedInvitationView>('POST', path);
    expect(answer.status).toBe(201);
    const token = answer.body.url.split('/').at(-1) ?? '';
    return { ...answer.body, token };
  };
  const accept = (person: TestPerson, token: string) =>
    person.ask('POST', '/api/citizen/invitations/accept', { token });
  const preview = (token: string) => anyone('GET', `/api/public/invitations/${token}`);
  const unbind = (deputy: 0 | 1 | 2) =>
    office.ask('POST', `/api/admin/deputies/${county.deputies[deputy]}/unbind`);

  it('hands out a link and a QR code, and keeps no more than a hash', async () => {
    const { url, token, qrSvg } = await issue(0);
    expect(url).toMatch(/^https:\/\/station\.example\.cn\/i\/[0-9A-Za-z]{24}$/);
    expect(qrSvg).toContain('<svg');
    const reads = test.app.get(Reads);
    const tables = ['invitation', 'idempotency_key', 'audit_entry', 'outbox_event'];
    for (const table of tables)
      expect(JSON.stringify(await reads.rows(`SELECT * FROM ${table}`))).not.toContain(token);
    const shown = await anyone<InvitationPreview>('GET', `/api/public/invitations/${token}`);
    expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(shown.body).toEqual({
      deputyName: '田禾生',
      congress: null,
      expiresAt: expect.stringContaining('+08:00'),
    });
  });

  it('binds the account, which then comes in by the deputy door', async () => {
    const { token } = await issue(0);
    const citizen = await county.citizen('wx-one');
    const answer = await accept(citizen, token);
    expect([answer.status, answer.body]).toEqual([
      200,
      { deputyId: county.deputies[0], deputyName: '田禾生' },
    ]);
    const session = await citizen.ask<{ door: string }>('POST', '/api/auth/door', { door: 'deputy' });
    expect([session.status, session.body.door]).toEqual([200, 'deputy']);
    expect((await preview(token)).body.code).toBe('invitation_used');
    expect((await accept(await county.citizen('wx-two'), token)).body.code).toBe('invitation_used');
  });

  it('refuses a second account for the deputy and a second deputy for the account, and does not spend the invitation', async () => {
    const forTwo = await issue(0);
    expect((await accept(await county.citizen('wx-two'), forTwo.token)).body.code).toBe('deputy_bound');
    const other = await issue(1);
    expect((await accept(await county.citizen('wx-one'), other.token)).body.code).toBe('already_bound');
    expect((await preview(other.token)).status).toBe(200);
    expect((await unbind(0)).body).toEqual({ count: 1 });
    expect((await accept(await county.citizen('wx-two'), forTwo.token)).status).toBe(200);
  });

  it('lets exactly one of ten who try at once', async () => {
    const { token } = await issue(1);
    const people = await Promise.all(
      Array.from({ length: 10 }, (_, index) => county.citizen(`wx-many-${index}`)),
    );
    const answers = await Promise.all(people.map((person) => accept(person, token)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.code === 'invitation_used')).toHaveLength(9);
    const held = await test.app
      .get(Reads)
      .rows("SELECT id FROM role_grant WHERE role = 'deputy' AND scope_id = ?", [county.deputies[1]]);
    expect(held).toHaveLength(1);
  });

  it('gives the same answer to the same request sent twice', async () => {
    const { token } = await issue(2);
    const citizen = await county.citizen('wx-twice');
    const key = { 'idempotency-key': 'the-same-request' };
    const send = () => citizen.ask('POST', '/api/citizen/invitations/accept', { token }, key);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    await unbind(2);
  });

  it('ends after seven days', async () => {
    const { token } = await issue(2);
    test.app.get(Clock).set(new Date(Date.now() + 7 * DAY + 1000));
    const refused = await preview(token);
    expect([refused.status, refused.body.code]).toEqual([410, 'invitation_expired']);
    expect((await accept(await county.citizen('wx-late'), token)).body.code).toBe('invitation_expired');
  });

  it('ends when it is revoked or a newer one is issued, and says which', async () => {
    const [first, second] = [await issue(2), await issue(2)];
    expect((await preview(first.token)).body.code).toBe('invitation_revoked');
    const revoke = () => office.ask('POST', `/api/admin/invitations/${second.id}/revoke`);
    expect((await revoke()).status).toBe(200);
    expect((await revoke()).body.code).toBe('invitation_revoked');
    expect((await accept(await county.citizen('wx-late'), second.token)).body.code).toBe(
      'invitation_revoked',
    );
    expect((await preview('nonsense')).body.code).toBe('invitation_unknown');
  });

  it('lists for staff of the region only', async () => {
    const { body } = await office.ask<InvitationPage>(
      'GET',
      `/api/admin/invitations?deputyId=${county.deputies[0]}`,
    );
    expect(body.items.map((item) => item.stateText)).toEqual(['已使用', '已使用', '已撤销']);
    expect(
      (await (await county.otherTownOffice()).ask<InvitationPage>('GET', '/api/admin/invitations')).body
        .items,
    ).toEqual([]);
    const foreign = await issue(0);
    const town = await county.townOffice();
    expect((await town.ask('POST', `/api/admin/invitations/${foreign.id}/revoke`)).status).toBe(404);
    expect((await (await county.keeper()).ask('GET', '/api/admin/invitations')).body.code).toBe('forbidden');
  });
});
