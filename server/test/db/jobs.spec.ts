/** Proves on both databases that a long job is done once and to its end, whoever dies in between, and is its owner's alone. */

import { PersonSource } from '../../src/common/access/person.js';
import { Config } from '../../src/common/config/config.js';
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { AppError } from '../../src/common/errors/app-error.js';
import { ClearJobs } from '../../src/common/jobs/clear-jobs.js';
import { JobClaims } from '../../src/common/jobs/job-claims.js';
import type { JobContext } from '../../src/common/jobs/job-context.js';
import { JobProgress } from '../../src/common/jobs/job-progress.js';
import { JobRunner } from '../../src/common/jobs/job-runner.js';
import type { JobPageView, JobRowPageView, JobView } from '../../src/common/jobs/jobs.dto.js';
import { Jobs } from '../../src/common/jobs/jobs.js';
import { Scheduler } from '../../src/common/leases/scheduler.js';
import { Sealer } from '../../src/common/sealing/sealer.js';
import { Storage } from '../../src/common/storage/storage.js';
import { Clock } from '../../src/common/time/clock.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';

const NOW = new Date('2026-11-16T04:00:00Z');
const MINUTE = 60_000;

describe.each(DATABASES)('long jobs on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let office: TestPerson;
  let seen: string[] = [];
  let onRow: (label: string) => Promise<void> | void = () => undefined;

  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const round = () => get(JobRunner).round();
  /** Another process's runner on the same database. */
  const otherRunner = () => {
    const runner = new JobRunner(
      ...([get(Config), get(JobClaims), new JobProgress(), get(PersonSource), get(UnitOfWork)] as const),
      ...([get(Clock), get(Storage), get(Sealer), get(Scheduler)] as const),
    );
    for (const [name, one] of get(JobRunner).kinds) runner.kinds.set(name, one);
    return runner;
  };
  const start = async (name = 'test.rows', count = 5) => {
    const person = await get(PersonSource).byAccount(office.accountId, 'admin');
    const rows = Array.from({ length: count }, (_, index) => ({
      subjectId: `${index}`,
      label: `r${index + 1}`,
    }));
    return (await get(Jobs).start(person, { kind: name, title: '测试任务', input: {}, rows })).id;
  };
  const one = async (id: string) => (await office.ask<JobView>('GET', `/api/admin/jobs/${id}`)).body;
  /** As a process leaves it that was killed: running, claimed, its lease not yet over. */
  const kill = (id: string, doneRows: number, attempts = 1) =>
    get(UnitOfWork).run(async (tx) => {
      const lease = '2026-11-16 04:01:00.000';
      await tx.write(
        "UPDATE job SET state = 'running', claimed_by = 'dead', lease_until = ?, attempts = ?, done = ? WHERE id = ?",
        [lease, attempts, doneRows, id],
      );
      await tx.write("UPDATE job_row SET state = 'done' WHERE job_id = ? AND seq <= ?", [id, doneRows]);
    });

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    office = await county.countyOffice();
    const run = async (ctx: JobContext) => {
      await ctx.eachRow(async (tx, row) => {
        await tx.write('INSERT INTO calendar_day (date, working, note) VALUES (?, 1, ?)', [
          `${row.seq}-${ctx.id.slice(-6)}`,
          row.label,
        ]);
        seen.push(row.label);
        await onRow(row.label);
      });
      await get(UnitOfWork).run(async (tx) => ctx.finish(tx, await ctx.rowCounts(tx)));
    };
    get(Jobs).register({ kind: 'test.rows', again: true, run });
    get(Jobs).register({ kind: 'test.once', again: false, run });
  });
  beforeEach(() => {
    seen = [];
    onRow = () => undefined;
    get(Clock).set(NOW);
  });
  afterAll(() => test.close());

  it(`a refused row keeps nothing of itself, stops no other and says why (${title})`, async () => {
    onRow = (label) => {
      if (label === 'r2') throw new AppError('merge_not_allowed');
    };
    const id = await start();
    expect(await one(id)).toMatchObject({ state: 'waiting', open: true, actions: [{ action: 'cancel' }] });
    await round();
    expect(await one(id)).toMatchObject({ state: 'done', done: 5, total: 5, failedRows: 1, actions: [] });
    const failed = await office.ask<JobRowPageView>('GET', `/api/admin/jobs/${id}/rows?state=failed`);
    expect(failed.body.items).toMatchObject([
      { label: 'r2', stateText: '未成功', reason: expect.stringContaining('不能合并') },
    ]);
    const written = await get(Reads).rows('SELECT note FROM calendar_day WHERE date LIKE ? ORDER BY date', [
      `%-${id.slice(-6)}`,
    ]);
    expect(written).toEqual(['r1', 'r3', 'r4', 'r5'].map((note) => ({ note })));
  });

  it(`a restart goes on behind the last row, and not before the dead run's lease is over (${title})`, async () => {
    const id = await start();
    await kill(id, 2);
    await round();
    expect(seen).toEqual([]);
    get(Clock).set(new Date(NOW.getTime() + 2 * MINUTE));
    await round();
    expect(seen).toEqual(['r3', 'r4', 'r5']);
    expect(await one(id)).toMatchObject({ state: 'done', done: 5 });
  });

  it(`a kind that cannot begin again fails with a sentence, and so does the fourth attempt of any (${title})`, async () => {
    const ids = [await start('test.once'), await start('test.rows')];
    await kill(ids[0] ?? '', 1);
    await kill(ids[1] ?? '', 1, 3);
    get(Clock).set(new Date(NOW.getTime() + 2 * MINUTE));
    await round();
    expect(seen).toEqual([]);
    for (const id of ids)
      expect(await one(id)).toMatchObject({ state: 'failed', note: expect.stringContaining('服务中途停止') });
  });

  it(`two processes never do a row twice (${title})`, async () => {
    const id = await start('test.rows', 12);
    onRow = () => new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([round(), otherRunner().round()]);
    expect(seen.filter((label, index) => seen.indexOf(label) !== index)).toEqual([]);
    expect(await one(id)).toMatchObject({ state: 'done', done: 12 });
  });

  it(`a run that lost its job to another writes nothing more (${title})`, async () => {
    const id = await start();
    let taken = false;
    onRow = async (label) => {
      if (label !== 'r3' || taken) return;
      taken = true;
      // The lease ran out unseen and another process has claimed the job.
      await get(UnitOfWork).run((tx) => tx.write("UPDATE job SET claimed_by = 'other' WHERE id = ?", [id]));
    };
    await round();
    expect(await one(id)).toMatchObject({ state: 'running', done: 3 });
    expect(seen).toEqual(['r1', 'r2', 'r3']);
    await get(UnitOfWork).run((tx) => tx.write("UPDATE job SET state = 'failed' WHERE id = ?", [id]));
  });

  it(`its owner cancels it, before and while it runs, and nobody else sees it (${title})`, async () => {
    const other = await county.townOffice();
    const early = await start();
    expect((await other.ask('GET', `/api/admin/jobs/${early}`)).status).toBe(404);
    expect((await other.ask('POST', `/api/admin/jobs/${early}/cancel`)).status).toBe(404);
    expect((await other.ask<JobPageView>('GET', '/api/admin/jobs')).body.items).toEqual([]);
    expect((await office.ask('POST', `/api/admin/jobs/${early}/cancel`)).status).toBe(200);
    const late = await start();
    const owner = () => get(PersonSource).byAccount(office.accountId, 'admin');
    onRow = async (label) => {
      if (label !== 'r2') return;
      const person = await owner();
      await get(UnitOfWork).run((inner) => get(Jobs).cancel(inner, person, late));
    };
    await round();
    expect(await one(early)).toMatchObject({ state: 'cancelled', done: 0 });
    expect(await one(late)).toMatchObject({ state: 'cancelled', done: 2 });
    expect((await office.ask('POST', `/api/admin/jobs/${late}/cancel`)).body).toMatchObject({
      code: 'job_over',
    });
  });

  it(`an export's file is there for seven days and for its owner only (${title})`, async () => {
    const asked = await office.ask<{ id: string }>('POST', '/api/admin/messages/export-jobs', { open: true });
    expect(asked.status).toBe(201);
    const { id } = asked.body;
    await round();
    expect(await one(id)).toMatchObject({ state: 'done', note: '共 0 条', file: { name: '留言.xlsx' } });
    const file = await office.ask('GET', `/api/admin/jobs/${id}/file`);
    expect([file.status, file.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const audited = await get(Reads).rows(
      "SELECT account_id, door FROM audit_entry WHERE action = 'message.export'",
    );
    expect(audited).toEqual([{ account_id: office.accountId, door: 'admin' }]);
    const other = await county.townOffice();
    expect((await other.ask('GET', `/api/admin/jobs/${id}/file`)).status).toBe(404);
    get(Clock).set(new Date(NOW.getTime() + 8 * 24 * 60 * MINUTE));
    expect((await office.ask('GET', `/api/admin/jobs/${id}/file`)).body).toMatchObject({
      code: 'job_file_gone',
    });
    await get(ClearJobs).run();
    expect(await one(id)).toMatchObject({ file: null });
  });

  it(`what the account may no longer do, its job does not do (${title})`, async () => {
    const gone = await county.countyOffice();
    const asked = await gone.ask<{ id: string }>('POST', '/api/admin/messages/export-jobs', {});
    await get(UnitOfWork).run((tx) =>
      tx.write('DELETE FROM role_grant WHERE account_id = ?', [gone.accountId]),
    );
    await round();
    const row = await get(Reads).one<{ state: string }>('SELECT state FROM job WHERE id = ?', [
      asked.body.id,
    ]);
    expect(row?.state).toBe('failed');
  });
});

describe.each(DATABASES)('a server that runs its jobs, on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';

  it(`takes a job up when the step that asked for it is committed, and in transactions of its own (${title})`, async () => {
    const test = await startApp(kind, { JOBS: '1' });
    const office = await (await makeCounty(test)).countyOffice();
    const uow = test.app.get(UnitOfWork, { strict: false });
    const jobs = test.app.get(Jobs, { strict: false });
    jobs.register({
      kind: 'test.rows',
      again: true,
      run: (ctx) =>
        ctx.eachRow(async (_tx, { seq }) => {
          if (seq % 2 === 0) throw new AppError('merge_not_allowed');
        }),
    });
    const person = await test.app.get(PersonSource, { strict: false }).byAccount(office.accountId, 'admin');
    const rows = Array.from({ length: 6 }, (_, index) => ({ subjectId: `${index}`, label: `r${index}` }));
    const started = await uow.run(async () => {
      const job = await jobs.start(person, { kind: 'test.rows', title: '测试任务', input: {}, rows });
      await new Promise((resolve) => setTimeout(resolve, 50));
      return job;
    });
    const ask = () => office.ask<JobView>('GET', `/api/admin/jobs/${started.id}`);
    // Well before the next round of the scheduler.
    for (let wait = 0; wait < 30 && (await ask()).body.open; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask()).body).toMatchObject({ state: 'done', done: 6 });
    const failed = await office.ask<JobRowPageView>('GET', `/api/admin/jobs/${started.id}/rows?state=failed`);
    expect(failed.body.items).toHaveLength(3);
    await test.close();
  });
});
