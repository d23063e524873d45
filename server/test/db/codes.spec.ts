/** Proves on both databases that one code lives for each target, and that a dead one explains itself with real stations. */
import type { CodeListView, CodeView } from '../../src/modules/codes/codes.dto.js';
import { IssueCode } from '../../src/modules/codes/commands/issue-code.js';
import { ReissueCode } from '../../src/modules/codes/commands/reissue-code.js';
import type { CodeTargetView } from '../../src/modules/stations/stations.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger, type TestPerson } from '../support/people.js';

describe.each(DATABASES)('codes on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  let anyone: TestPerson['ask'];
  let first: CodeView;
  const url = () => `/api/admin/stations/${county.stationId}/codes`;
  const offered = (extras: unknown) => (extras as { stations: { id: string; name: string }[] }).stations;

  beforeAll(async () => {
    test = await startApp(kind, { PUBLIC_URL: 'https://station.example.gov.cn/' });
    county = await makeCounty(test);
    office = await county.townOffice();
    anyone = stranger(test);
    first = (await office.ask<CodeView>('POST', url())).body;
  });
  afterAll(() => test.close());

  it('leads from the printed link to the station', async () => {
    expect(first.url).toBe(`https://station.example.gov.cn/s/${first.code}`);
    const { body } = await anyone<CodeTargetView>('GET', `/api/public/codes/${first.code}`);
    expect(body).toEqual({ kind: 'station', id: county.stationId });
    expect((await anyone('GET', `/api/public/codes/${first.code.toLowerCase()}x`)).status).toBe(404);
  });

  it('lets one code live, however many ask at once', async () => {
    expect((await office.ask('POST', url())).body.code).toBe('code_live');
    const target = { kind: 'deputy', id: county.deputies[0] } as const;
    const issuing = test.app.get(IssueCode, { strict: false });
    const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(() => issuing.issue(target, null)));
    expect(tries.filter((one) => one.status === 'fulfilled').length).toBe(1);
    const reissuing = test.app.get(ReissueCode, { strict: false });
    await Promise.allSettled([1, 2, 3].map(() => reissuing.reissue(target, '更换', null)));
    const last = await reissuing.reissue(target, '更换', null);
    expect(last.url).toBe(`https://station.example.gov.cn/d/${last.code}`);
    const { body } = await anyone<CodeTargetView>('GET', `/api/public/codes/${last.code}`);
    expect(body).toEqual({ kind: 'deputy', id: target.id });
  });

  it('replaces a code: the old one explains itself with its own station first', async () => {
    await anyone('GET', `/api/public/codes/${first.code}`);
    const answer = await office.ask<CodeView>('POST', `${url()}/reissue`, { reason: '站牌损坏' });
    expect(answer.status).toBe(201);
    const old = await anyone('GET', `/api/public/codes/${first.code}`);
    expect([old.status, old.body.code]).toEqual([410, 'code_revoked']);
    expect(offered(old.body.extras)[0]?.id).toBe(county.stationId);
    expect(offered(old.body.extras).map((one) => one.id)).toContain(county.otherStationId);
    expect((await anyone('GET', `/api/public/codes/${answer.body.code}`)).status).toBe(200);
    const { body } = await office.ask<CodeListView>('GET', url());
    expect(body.items.map((one) => one.revokedReason).sort()).toEqual([null, '站牌损坏'].sort());
  });

  it('knows an unknown code, and still offers stations', async () => {
    for (const code of ['NoSuchCode2345', '%E4%B8%AD', "x'--"]) {
      const { status, body } = await anyone('GET', `/api/public/codes/${encodeURIComponent(code)}`);
      expect([status, body.code]).toEqual([404, 'code_unknown']);
      expect(offered(body.extras).length).toBe(2);
    }
  });

  it('revokes once, draws only living codes, and only in scope', async () => {
    const live = (await office.ask<CodeListView>('GET', url())).body.items.find((one) => !one.revokedAt);
    const image = `/api/admin/codes/${live?.code}/qr`;
    expect((await office.ask('GET', `${image}.svg`)).bytes.toString()).toMatch(/^<svg /);
    expect((await office.ask('GET', `${image}.png`)).bytes.subarray(1, 4).toString()).toBe('PNG');
    const other = await county.otherTownOffice();
    expect((await other.ask('GET', `${image}.svg`)).status).toBe(404);
    expect((await other.ask('POST', `${url()}/${live?.code}/revoke`, { reason: '试试' })).status).toBe(404);
    const wrong = `/api/admin/stations/${county.otherStationId}/codes/${live?.code}/revoke`;
    expect((await (await county.countyOffice()).ask('POST', wrong, { reason: '错站' })).status).toBe(404);
    expect((await office.ask('POST', `${url()}/${live?.code}/revoke`, { reason: '遗失' })).status).toBe(200);
    const again = await office.ask('POST', `${url()}/${live?.code}/revoke`, { reason: '遗失' });
    expect(again.body.code).toBe('code_not_live');
    expect((await office.ask('GET', `${image}.svg`)).body.code).toBe('code_not_live');
  });
});
