/** Proves on both databases that every audited step gets its place in the chain once, and who may read the trail. */
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { verifyChain } from '../../src/common/ledger/verify-chain.js';
import { auditChain } from '../../src/modules/audit/audit.chain.js';
import type { AuditItem } from '../../src/modules/audit/audit.dto.js';
import { AuditSealer } from '../../src/modules/audit/audit.sealer.js';
import { messageRow, stationRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';

const LINES = 450;
const COUNTY = '/99/9901/990101/';

describe.each(DATABASES)('the audit trail on %s', (kind) => {
  let test: TestApp;
  let reads: Reads;
  const sealer = () => test.app.get(AuditSealer, { strict: false });
  const verify = () => verifyChain(reads, auditChain(reads));
  const note = (subjectId: string, action = 'message.hide') =>
    test.app.get(UnitOfWork).run(async (tx) => {
      tx.audit({ action, subjectType: 'message', subjectId, detail: { why: '演示' } });
    });
  const staff = (
    scopePath: string,
    role: 'office_admin' | 'office_staff' = 'office_admin',
  ): Promise<TestPerson> =>
    signedIn(test, 'admin', [{ role, scopeKind: 'region', scopeId: newId().slice(0, 12), scopePath }]);
  const list = async (person: TestPerson, query = '') => {
    const answer = await person.ask<{ items: AuditItem[]; nextCursor: string | null }>(
      'GET',
      `/api/admin/audit?limit=100${query}`,
    );
    expect(answer.status).toBe(200);
    return answer.body;
  };

  beforeAll(async () => {
    test = await startApp(kind);
    reads = test.app.get(Reads);
  });
  afterAll(() => test.close());

  it('seals every line once, also with several sealers at work', async () => {
    await Promise.all(Array.from({ length: LINES }, () => note(newId())));
    await Promise.all([sealer().sealAll(), sealer().sealAll(), sealer().sealAll()]);
    await note(newId());
    await sealer().sealAll();
    const report = await verify();
    expect(report).toMatchObject({ rows: LINES + 1, broken: null });
    expect(await reads.one('SELECT id FROM audit_entry WHERE seq IS NULL')).toBeNull();
  });

  it('sees a line that was edited, and one that was removed', async () => {
    const write = (sql: string) => test.app.get(UnitOfWork).run((tx) => tx.write(sql));
    await write("UPDATE audit_entry SET action = 'message.answer' WHERE seq = 7");
    expect((await verify()).broken).toEqual({ seq: 7, reason: 'edited' });
    await write("UPDATE audit_entry SET action = 'message.hide' WHERE seq = 7");
    expect((await verify()).broken).toBeNull();
    await write('UPDATE audit_entry SET seq = NULL WHERE seq = 9');
    expect((await verify()).broken).toEqual({ seq: 9, reason: 'missing' });
    await write('UPDATE audit_entry SET seq = 9 WHERE seq IS NULL');
    expect((await verify()).broken).toBeNull();
  });

  it('shows staff what was done in their region, and nothing of another', async () => {
    const here = await messageRow(test, await stationRow(test), new Date());
    const away = await messageRow(test, await stationRow(test), new Date(), {
      region_path: '/88/8801/880101/',
    });
    await note(here, 'message.answer');
    await note(away, 'message.answer');
    const county = await staff(COUNTY);
    const seen = await list(county, '&action=message.answer');
    expect(seen.items.map(({ subjectId }) => subjectId)).toEqual([here]);
    expect((await list(county, '&action=message.')).items.map(({ subjectId }) => subjectId)).toEqual([here]);
    expect((await list(county, `&subjectId=${away}`)).items).toEqual([]);
    expect((await list(await staff('/77/'), '&action=message.answer')).items).toEqual([]);
    const granted = await list(county, '&action=role.grant');
    expect(granted.items.map(({ subjectId }) => subjectId)).toEqual([county.accountId]);
  });

  it('pages without a gap, and asks for the permission', async () => {
    const here = await messageRow(test, await stationRow(test), new Date());
    for (let index = 0; index < 5; index += 1) await note(here, 'message.accept');
    const county = await staff(COUNTY);
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const more: string = cursor ? `&cursor=${cursor}` : '';
      const answer = await county.ask<{ items: AuditItem[]; nextCursor: string | null }>(
        'GET',
        `/api/admin/audit?limit=2&subjectId=${here}${more}`,
      );
      ids.push(...answer.body.items.map(({ id }) => id));
      cursor = answer.body.nextCursor;
    }
    expect(new Set(ids).size).toBe(5);
    expect((await (await staff(COUNTY, 'office_staff')).ask('GET', '/api/admin/audit')).status).toBe(403);
  });
});
