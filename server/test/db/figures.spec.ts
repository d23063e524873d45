/** Proves on both databases that figures of a small made set are right, and that silence is never satisfaction. */

import { newId } from '../../src/common/database/ids.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import { dbTime } from '../../src/common/database/times.js';
import { Clock } from '../../src/common/time/clock.js';
import { FiguresRebuild } from '../../src/modules/statistics/rollup/figures-rebuild.js';
import type {
  CountsView,
  DeputyFiguresView,
  FiguresView,
} from '../../src/modules/statistics/statistics.dto.js';
import { deputyRow, insertRow, messageRow, stationRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, stranger } from '../support/people.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = new Date('2026-11-02T04:00:00.000Z');
const ago = (ms: number) => new Date(NOW.getTime() - ms);

describe.each(DATABASES)('figures on %s', (kind) => {
  let test: TestApp;
  let station: string;
  let silent: string;
  let deputy: string;
  let idle: string;

  const answered = (hours: number, more: Readonly<Record<string, SqlValue>> = {}) =>
    messageRow(test, station, ago(20 * DAY), {
      deputy_id: deputy,
      answered_by_id: deputy,
      holder_kind: 'deputy',
      holder_id: deputy,
      state: 'answered',
      state_type: 'moving',
      answer_count: 1,
      first_answer_ms: hours * HOUR,
      first_answer_in_time: hours <= 72 ? 1 : 0,
      last_answered_at: dbTime(ago(19 * DAY)),
      close_after: dbTime(ago(4 * DAY)),
      ...more,
    });

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock).set(NOW);
    [station, silent, deputy, idle] = await Promise.all([
      stationRow(test),
      stationRow(test),
      deputyRow(test),
      deputyRow(test),
    ]);
    for (const deputy_id of [deputy, idle])
      await insertRow(test, 'station_deputy', { station_id: station, deputy_id, position: 1 });
    const rated = (solved: string, satisfied: number) => ({
      solved,
      satisfied,
      rated_at: dbTime(ago(DAY)),
      state: 'closed',
      state_type: 'done',
    });
    await answered(2, rated('yes', 5));
    await answered(4, rated('partly', 3));
    await answered(10, { ...rated('no', 1), reopened_count: 1 });
    await answered(100, { was_handed_up: 1 }); // silent for more than 15 days
    await answered(6, { state: 'closed', state_type: 'done' }); // closed by silence
    await answered(8, { close_after: dbTime(ago(-DAY)) }); // may still be rated
    const overdue = await messageRow(test, station, ago(10 * DAY), {
      deputy_id: deputy,
      holder_kind: 'deputy',
      holder_id: deputy,
      due_at: dbTime(ago(2 * DAY)),
    });
    await insertRow(test, 'message_clock', {
      id: newId(),
      message_id: overdue,
      kind: 'first_answer',
      holder_kind: 'deputy',
      holder_id: deputy,
      started_at: dbTime(ago(10 * DAY)),
      remind_at: dbTime(ago(3 * DAY)),
      due_at: dbTime(ago(2 * DAY)),
      escalate_at: dbTime(ago(DAY)),
    });
    await messageRow(test, station, ago(HOUR), { due_at: dbTime(ago(-2 * DAY)) });
    await messageRow(test, station, ago(HOUR), { due_at: dbTime(ago(DAY)), paused_at: dbTime(ago(2 * DAY)) });
    // None of these was received by anybody.
    await messageRow(test, station, ago(DAY), { state: 'screening' });
    await messageRow(test, station, ago(DAY), { state: 'rejected', state_type: 'done' });
    await messageRow(test, station, ago(DAY), { state: 'withdrawn', state_type: 'done' });
    await messageRow(test, station, ago(DAY), { state: 'merged', state_type: 'done' });
    // Too long ago for the figures, still waiting.
    await messageRow(test, station, ago(400 * DAY), { due_at: dbTime(ago(390 * DAY)) });
    // In another county.
    await messageRow(test, silent, ago(DAY), { region_path: '/88/8801/880101/' });
    // Rows put in by hand announce nothing.
    await test.app.get(FiguresRebuild, { strict: false }).run();
  });
  afterAll(() => test.close());

  it('counts a station', async () => {
    const { body } = await stranger(test)<FiguresView>('GET', `/api/public/stations/${station}/figures`);
    expect(body).toEqual({
      period: { from: '2025-11-02T00:00:00.000+08:00', to: '2026-11-02T12:00:00.000+08:00' },
      received: 9,
      answered: 6,
      firstAnswerMedianHours: 7,
      firstAnswerP90Hours: 100,
      inTime: { n: 5, of: 7 },
      solved: { yes: 1, partly: 1, no: 1, n: 3 },
      satisfied: { mean: 3, n: 3, counts: [1, 0, 1, 0, 1] },
      noResponse: 2,
      waitingNow: 4,
      overdueNow: 2,
    });
  });

  it('counts a deputy, in public and at the deputy’s own door', async () => {
    const { body } = await stranger(test)<FiguresView>('GET', `/api/public/deputies/${deputy}/figures`);
    expect(body).toMatchObject({ received: 7, answered: 6, noResponse: 2, waitingNow: 1, overdueNow: 1 });
    expect(body).not.toHaveProperty('handedUp');
    const person = await signedIn(test, 'deputy', [{ role: 'deputy', scopeKind: 'deputy', scopeId: deputy }]);
    const own = await person.ask<DeputyFiguresView>('GET', '/api/deputy/figures');
    expect(own.body).toMatchObject({ received: 7, handedUp: 1, reopened: 1, inTime: { n: 5, of: 7 } });
  });

  it('says nothing where nothing was', async () => {
    const { body } = await stranger(test)<FiguresView>('GET', `/api/public/deputies/${idle}/figures`);
    expect(body).toMatchObject({
      received: 0,
      firstAnswerMedianHours: null,
      satisfied: { mean: null, n: 0, counts: [0, 0, 0, 0, 0] },
    });
    expect((await stranger(test)('GET', `/api/public/stations/${newId()}/figures`)).status).toBe(404);
  });

  it('counts for staff what lies in their scope', async () => {
    const region = { scopeKind: 'region' as const, scopeId: '990101000000', scopePath: '/99/9901/990101/' };
    const county = await signedIn(test, 'admin', [{ role: 'office_staff', ...region }]);
    const { body } = await county.ask<CountsView>('GET', '/api/admin/counts');
    expect(body).toMatchObject({
      received: 9,
      answered: 6,
      screeningNow: 1,
      waitingNow: 4,
      overdueNow: 2,
      handedUpNow: 0,
      handedUp: 1,
      activeDeputies: { n: 1, of: 2 },
      silentStations: { n: 1, of: 2 },
    });
    const day = await county.ask<CountsView>('GET', '/api/admin/counts?from=2026-11-02&to=2026-11-02');
    expect(day.body).toMatchObject({
      received: 2,
      answered: 0,
      waitingNow: 4,
      activeDeputies: { n: 0, of: 2 },
    });
    const keeper = await signedIn(test, 'admin', [
      { role: 'station_keeper', scopeKind: 'station', scopeId: silent },
    ]);
    expect((await keeper.ask<CountsView>('GET', '/api/admin/counts')).body).toMatchObject({
      received: 1,
      silentStations: { n: 1, of: 1 },
    });
    expect((await keeper.ask('GET', '/api/admin/counts?regionCode=990101')).status).toBe(404);
    expect((await county.ask('GET', '/api/admin/counts?from=2026-11-03&to=2026-11-02')).status).toBe(400);
  });
});
