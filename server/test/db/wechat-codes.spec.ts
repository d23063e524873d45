/** Proves that mini-program codes are asked for once, die with their code, go into plaques and zips, and fail with a sentence. */

import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { Reads } from '../../src/common/database/connections.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { JobRunner } from '../../src/common/jobs/job-runner.js';
import type { JobView } from '../../src/common/jobs/jobs.dto.js';
import { Clock } from '../../src/common/time/clock.js';
import type { CodeView } from '../../src/modules/codes/codes.dto.js';
import { IssueCode } from '../../src/modules/codes/commands/issue-code.js';
import { ReissueCode } from '../../src/modules/codes/commands/reissue-code.js';
import { LANDING_PAGE } from '../../src/modules/wechat/codes/wechat-codes.js';
import { COUNTY, makeCounty, OTHER_TOWN, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp } from '../support/app.js';
import { type Refusal, signedIn, type TestPerson } from '../support/people.js';
import { type WithWechat, withWechat } from '../support/wechat.js';

describe.each(DATABASES)('mini-program codes on %s', (kind) => {
  let wechat: WithWechat;
  let county: TestCounty;
  let office: TestPerson;
  let code: string;

  beforeAll(async () => {
    wechat = await withWechat(kind);
    county = await makeCounty(wechat.test);
    office = await county.countyOffice();
    const issuing = wechat.test.app.get(IssueCode, { strict: false });
    code = (await issuing.issue({ kind: 'station', id: county.stationId }, null)).code;
    await issuing.issue({ kind: 'deputy', id: county.deputies[0] }, null);
  });
  afterAll(() => wechat.close());
  beforeEach(() => {
    wechat.standIn.world.faults.clear();
    wechat.standIn.world.asked.splice(0);
  });

  const image = (of: string, who = office) => who.ask('GET', `/api/admin/codes/${of}/mini-program.png`);
  const asked = () => wechat.standIn.world.asked.filter(({ service }) => service === 'code');
  const zip = async (style: string) => {
    const started = await office.ask<{ id: string }>('POST', '/api/admin/code-zips', {
      ...{ regionCode: COUNTY.code, style },
    });
    expect(started.status).toBe(201);
    await wechat.test.app.get(JobRunner).round();
    const job = await wechat.test.app
      .get(Reads)
      .one<{ state: string; done: number; total: number; error: string | null }>(
        'SELECT state, done, total, error FROM job WHERE id = ?',
        [started.body.id],
      );
    return { job, file: await office.ask('GET', `/api/admin/jobs/${started.body.id}/file`) };
  };

  it('says what stopped it, and is well afterwards', async () => {
    wechat.standIn.world.faults.order('code', { errcode: 41030, times: 1 });
    const answer = await image(code);
    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([
      409,
      'wechat_code_unavailable',
      expect.stringContaining('小程序页面不存在'),
    ]);
    wechat.standIn.world.faults.order('code', { failure: 'garbage', times: 1 });
    expect((await image(code)).body.detail).toContain('无法读取');
  });

  it('is asked for once, with a scene that leads to the same page as the link', async () => {
    const [first, second] = [await image(code), await image(code)];
    expect([first.status, first.bytes.equals(second.bytes)]).toEqual([200, true]);
    expect((await sharp(first.bytes).metadata()).width).toBe(1280);
    expect(asked().map(({ body }) => [body.scene, body.page, body.env_version])).toEqual([
      [`s=${code}`, LANDING_PAGE, 'release'],
    ]);
  });

  it('is refused outside the scope', async () => {
    const other = await signedIn(wechat.test, 'admin', [
      { role: 'office_staff', scopeKind: 'region', scopeId: OTHER_TOWN.code, scopePath: OTHER_TOWN.path },
    ]);
    expect((await image(code, other)).status).toBe(404);
    const body = { regionCode: COUNTY.code, style: 'mini' };
    expect((await other.ask('POST', '/api/admin/code-zips', body)).status).toBe(404);
  });

  it('stands on the plaque when it is chosen', async () => {
    const url = `/api/admin/stations/${county.stationId}/plaque.pdf`;
    const pictures = async (query: string) => {
      const { status, bytes } = await office.ask('GET', `${url}${query}`);
      expect(status).toBe(200);
      return bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0;
    };
    expect((await pictures('?code=mini')) - (await pictures(''))).toBe(1);
  });

  it.each(['mini', 'link'])('packs all %s codes of a region with progress', async (style) => {
    const { job, file } = await zip(style);
    expect(job).toMatchObject({ state: 'done', done: 2, total: 2 });
    const names = Object.keys(unzipSync(file.bytes)).sort();
    expect(names).toEqual([
      expect.stringMatching(/^代表-田禾生-\w+\.png$/),
      `联络站-下湾村代表联络站-${code}.png`,
    ]);
  });

  /** A pack of mini-program codes that nobody has asked for yet, met by a used-up minute at its second picture. */
  const stalled = async () => {
    const renew = wechat.test.app.get(ReissueCode, { strict: false });
    const { code: living } = await renew.reissue({ kind: 'station', id: county.stationId }, '换新', null);
    await renew.reissue({ kind: 'deputy', id: county.deputies[0] }, '换新', null);
    code = living;
    wechat.standIn.world.faults.quota('code', 1, 'minute');
    const body = { regionCode: COUNTY.code, style: 'mini' };
    const { id } = (await office.ask<{ id: string }>('POST', '/api/admin/code-zips', body)).body;
    const round = wechat.test.app.get(JobRunner).round();
    const view = async () => (await office.ask<JobView>('GET', `/api/admin/jobs/${id}`)).body;
    for (let job = await view(); job.note === null && job.open; job = await view()) await pause(50);
    return { id, round, view };
  };

  it('waits for the next minute in the middle of a pack, says so, and goes on', async () => {
    const { id, round, view } = await stalled();
    expect(await view()).toMatchObject({ open: true, done: 1, total: 2, note: '等待微信接口的下一分钟额度' });
    expect(asked().map(({ errcode }) => errcode)).toEqual([0, 45011]);
    wechat.standIn.world.faults.clear();
    const clock = wechat.test.app.get(Clock);
    clock.set(new Date(clock.now().getTime() + 61_000));
    await round;
    expect(await view()).toMatchObject({
      state: 'done',
      done: 2,
      total: 2,
      note: expect.stringContaining('共 2 张'),
    });
    expect(asked().map(({ errcode }) => errcode)).toEqual([0, 45011, 0]);
    const file = await office.ask('GET', `/api/admin/jobs/${id}/file`);
    expect(Object.keys(unzipSync(file.bytes))).toHaveLength(2);
  });

  it('is stopped by its owner while it waits', async () => {
    const { id, round, view } = await stalled();
    expect((await office.ask('POST', `/api/admin/jobs/${id}/cancel`)).status).toBe(200);
    await round;
    expect(await view()).toMatchObject({ state: 'cancelled', note: null, file: null });
    const clock = wechat.test.app.get(Clock);
    clock.set(new Date(clock.now().getTime() + 61_000));
  });

  it('ends the pack with a sentence when the day is used up', async () => {
    const reissued = await office.ask<CodeView>(
      'POST',
      `/api/admin/stations/${county.stationId}/codes/reissue`,
      {
        reason: '换新',
      },
    );
    wechat.standIn.world.faults.quota('code', 0);
    const { job } = await zip('mini');
    expect([job?.state, job?.error]).toEqual(['failed', expect.stringContaining('调用次数')]);
    await wechat.test.app.get(OutboxDispatcher).drain();
    const gone = await image(code);
    expect([gone.status, gone.body.code]).toEqual([409, 'code_not_live']);
    expect(reissued.body.code).not.toBe(code);
  });

  it('names the way out without WeChat', async () => {
    const bare = await startApp(kind);
    const own = await makeCounty(bare);
    const issued = await bare.app
      .get(IssueCode, { strict: false })
      .issue({ kind: 'station', id: own.stationId }, null);
    const staff = await own.countyOffice();
    const answer = await staff.ask<Refusal>('GET', `/api/admin/codes/${issued.code}/mini-program.png`);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringContaining('改用普通二维码')]);
    await bare.close();
  });
});
