/** Proves on both databases that sheets come in and go out beside other work: seen while they run, stopped whole, sealed when they hand out passwords. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PersonSource } from '../../src/common/access/person.js';
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { readSheetRows, writeSheets } from '../../src/common/http/sheets.js';
import { ClearJobs } from '../../src/common/jobs/clear-jobs.js';
import { JobRunner } from '../../src/common/jobs/job-runner.js';
import type { JobView } from '../../src/common/jobs/jobs.dto.js';
import { Jobs } from '../../src/common/jobs/jobs.js';
import { Storage, storageKey } from '../../src/common/storage/storage.js';
import { Clock } from '../../src/common/time/clock.js';
import { COLUMNS, SHEET_COLUMNS } from '../../src/modules/stations/excel/sheet-columns.js';
import { COUNTY, makeCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';
import { bringSheet, jobOf, runJobs, takeFile } from '../support/sheets.js';

const NOW = new Date('2026-11-16T04:00:00Z');
const HOUR = 3_600_000;
const STATIONS = '/api/admin/stations';

const stationSheet = (count: number, name = '新站') => {
  const row = (index: number) => ({
    ...{ 站名: `${name}${index}`, 类型: '代表联络站', 行政区划代码: TOWN.code, 地址: '河东路 1 号' },
  });
  const cells = Array.from({ length: count }, (_, index) =>
    COLUMNS.map((column) => (row(index) as Record<string, string>)[column] ?? null),
  );
  return writeSheets([{ name: '联络站', columns: SHEET_COLUMNS.slice(0, COLUMNS.length), rows: cells }]);
};
const accountSheet = (names: readonly string[]) =>
  writeSheets([
    {
      name: '账号',
      columns: ['登录名', '姓名', '角色', '范围'].map((title) => ({ title, width: 20 })),
      rows: names.map((name) => [name, name, '审计人员', '柳林镇']),
    },
  ]);

describe.each(DATABASES)('sheets as jobs on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let office: TestPerson;
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const start = async (path: string, body: object | Buffer) =>
    (await office.ask<{ id: string }>('POST', path, body)).body.id;
  /** A question asked without a network may be answered within one turn of the loop; the run gets its turn first. */
  const one = async (id: string) => {
    await new Promise((resolve) => setImmediate(resolve));
    return (await office.ask<JobView>('GET', `/api/admin/jobs/${id}`)).body;
  };
  const count = async (name: string) =>
    (await get(Reads).rows('SELECT id FROM station WHERE name LIKE ?', [`${name}%`])).length;
  const stored = (id: string, name: string) => get(Storage).get(storageKey(id, name, 'bin'));

  beforeAll(async () => {
    test = await startApp(kind);
    await makeCounty(test);
    const scope = { scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path } as const;
    office = await signedIn(test, 'admin', [{ role: 'office_admin', ...scope }]);
  });
  beforeEach(() => {
    get(Clock).set(NOW);
  });
  afterAll(() => test.close());

  it(`shows how far an import is while its one transaction goes on, and all of it at the end (${title})`, async () => {
    const id = await start(`${STATIONS}/import-jobs`, await stationSheet(300));
    expect(await one(id)).toMatchObject({ state: 'waiting', done: 0, total: 300, title: '导入联络站' });
    const run = runJobs(test);
    const seen: number[] = [];
    for (let job = await one(id); job.open; job = await one(id)) {
      if (job.done > 0 && job.done < 300) {
        seen.push(job.done);
        expect(await count('新站')).toBe(0);
      }
    }
    await run;
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await one(id)).toMatchObject({
      ...{ state: 'done', done: 300, total: 300, note: '新增 300 个，修改 0 个，不变 0 个' },
    });
    expect([await count('新站'), await stored(id, 'input')]).toEqual([300, null]);
  });

  it(`stops an import that its owner cancels on the way, and keeps nothing of it (${title})`, async () => {
    const id = await start(`${STATIONS}/import-jobs`, await stationSheet(300, '停站'));
    const run = runJobs(test);
    for (let job = await one(id); job.open && job.done === 0; ) job = await one(id);
    expect((await office.ask('POST', `/api/admin/jobs/${id}/cancel`)).status).toBe(200);
    await run;
    expect(await one(id)).toMatchObject({ state: 'cancelled', actions: [] });
    expect([await count('停站'), await stored(id, 'input')]).toEqual([0, null]);
  });

  it(`names the wrong rows of a sheet that has become wrong while it waited (${title})`, async () => {
    const id = await start(`${STATIONS}/import-jobs`, await stationSheet(2, '迟站'));
    const move = (code: string) =>
      get(UnitOfWork).run((tx) => tx.write('UPDATE region SET code = ? WHERE path = ?', [code, TOWN.path]));
    await move('990121100999');
    const job = await jobOf(test, office, id);
    await move(TOWN.code);
    expect(job).toMatchObject({ state: 'done', failedRows: 2, note: '有 2 处要改，一行也没有保存' });
    expect(job.result?.errors).toMatchObject([
      { row: 2, column: '行政区划代码' },
      { row: 3, column: '行政区划代码' },
    ]);
    expect(await count('迟站')).toBe(0);
  });

  it(`lets a small export pass a large batch, and keeps two of one kind in their order (${title})`, async () => {
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    const ran: string[] = [];
    get(Jobs).register({
      ...{ kind: 'test.large', again: true },
      run: async (ctx) => {
        ran.push(ctx.id);
        await held;
      },
    });
    const me = await get(PersonSource).byAccount(office.accountId, 'admin');
    const large = { kind: 'test.large', title: '大任务', input: {} };
    const first = await get(Jobs).start(me, large);
    const second = await get(Jobs).start(me, large);
    const run = get(JobRunner).round();
    const small = await start(`${STATIONS}/export-jobs`, {});
    const again = get(JobRunner).round();
    for (let job = await one(small); job.open; ) job = await one(small);
    expect((await one(small)).file).toMatchObject({ name: '联络站名册.xlsx', once: false });
    expect([ran, (await one(second.id)).state]).toEqual([[first.id], 'waiting']);
    free();
    await Promise.all([run, again]);
    expect(ran).toEqual([first.id, second.id]);
  });

  it(`hands first passwords out once, sealed until then, and gone after a day (${title})`, async () => {
    const { job } = await bringSheet(test, office, '/api/admin/accounts', await accountSheet(['once.a']));
    const id = job?.id ?? '';
    expect(job?.note).toBe('新增 1 个，修改 0 个，不变 0 个。初始密码表只能下载一次，请在 24 小时内保存');
    const file = readFileSync(join(test.folder, 'files', storageKey(id, 'result', 'bin')));
    expect(file.subarray(0, 3).toString()).toBe('v1.');
    const row = await get(Reads).one('SELECT * FROM job WHERE id = ?', [id]);
    const [, [, , password] = []] = await readSheetRows(
      (await office.ask('POST', `/api/admin/jobs/${id}/file`)).bytes,
    );
    expect(password).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(JSON.stringify(row)).not.toContain(password);
    expect([await stored(id, 'result'), (await one(id)).file]).toEqual([null, null]);
    expect((await one(id)).note).toContain('已下载或过期');
    const late = await bringSheet(test, office, '/api/admin/accounts', await accountSheet(['once.b']));
    get(Clock).set(new Date(NOW.getTime() + 25 * HOUR));
    expect((await office.ask('POST', `/api/admin/jobs/${late.job?.id}/file`)).body.code).toBe(
      'job_file_taken',
    );
    await get(ClearJobs).run();
    expect(await stored(late.job?.id ?? '', 'result')).toBeNull();
  });

  it(`refuses at once what could never become a file (${title})`, async () => {
    const path = '/api/admin/deputies?regionCode=110000000000';
    const refused = await takeFile(test, office, path);
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'regionCode']);
    const broken = await office.ask('POST', `${STATIONS}/import-jobs`, Buffer.from('no sheet'));
    expect(broken.body.code).toBe('sheet_broken');
    const jobs = await office.ask<{ items: JobView[] }>('GET', '/api/admin/jobs?open=true');
    expect(jobs.body.items).toEqual([]);
  });
});
