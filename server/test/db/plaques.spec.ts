/** Proves that a county's plaques print as one page a station, on the right paper, with their fonts inside. */
import { inflateSync } from 'node:zlib';
import { IssueCode } from '../../src/modules/codes/commands/issue-code.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';
import { takeFile } from '../support/sheets.js';

const count = (bytes: Buffer, pattern: RegExp) => (bytes.toString('latin1').match(pattern) ?? []).length;

/** The drawing commands of every page, unpacked. */
function drawings(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\n/g)].map((match) => {
    const from = match.index + match[0].length;
    return Buffer.from(text.slice(from, text.indexOf('\nendstream', from)), 'latin1');
  });
  return streams.map((stream) => inflateSync(stream).toString('latin1')).join('\n');
}

describe.each(DATABASES)('plaques on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    office = await county.countyOffice();
    const issuing = test.app.get(IssueCode, { strict: false });
    for (const id of [county.stationId, county.otherStationId])
      await issuing.issue({ kind: 'station', id }, null);
  });
  afterAll(() => test.close());

  it('prints one station on A4 and on A3', async () => {
    for (const [size, box] of [
      ['a4', /\/MediaBox \[0 0 595\.28 841\.89\]/],
      ['a3', /\/MediaBox \[0 0 841\.8\d+ 1190\.6\d+\]/],
    ] as const) {
      const url = `/api/admin/stations/${county.stationId}/plaque.pdf?size=${size}`;
      const { status, headers, bytes } = await office.ask('GET', url);
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.toString('latin1')).toMatch(box);
      expect(count(bytes, /\/Type \/Page\b(?!s)/g)).toBe(1);
    }
  });

  it('prints a whole county in one file, fonts embedded as subsets, text drawn on each page', async () => {
    const path = `/api/admin/plaques?regionCode=${COUNTY.code}&size=a3`;
    const { status, bytes, job } = await takeFile(test, office, path);
    expect(job).toMatchObject({ done: 2, total: 2, note: '青禾县，共 2 页' });
    expect(status).toBe(200);
    expect(count(bytes, /\/Type \/Page\b(?!s)/g)).toBe(2);
    expect(count(bytes, /\/FontFile2 /g)).toBe(2);
    expect(bytes.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansSC-ExtraBold/);
    expect(bytes.length).toBeLessThan(300_000);
    expect(drawings(bytes).match(/ Tf\n/g)?.length).toBeGreaterThan(20);
  });

  it('prints nothing outside the scope, for a wrong size, or without a living code', async () => {
    const town = await county.townOffice();
    expect((await takeFile(test, town, `/api/admin/plaques?regionCode=${COUNTY.code}`)).status).toBe(404);
    expect((await town.ask('GET', `/api/admin/stations/${county.otherStationId}/plaque.pdf`)).status).toBe(
      404,
    );
    expect(
      (await takeFile(test, office, `/api/admin/plaques?regionCode=${COUNTY.code}&size=a0`)).status,
    ).toBe(400);
    const codes = `/api/admin/stations/${county.stationId}/codes`;
    const live = (await office.ask<{ items: { code: string }[] }>('GET', codes)).body.items[0]?.code;
    await office.ask('POST', `${codes}/${live}/revoke`, { reason: '遗失' });
    const answer = await office.ask('GET', `/api/admin/stations/${county.stationId}/plaque.pdf`);
    expect([answer.status, answer.body.code]).toEqual([409, 'code_missing']);
  });
});
