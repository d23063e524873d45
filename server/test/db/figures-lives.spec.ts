/** Proves on both databases that the kept figures are what a count from the rows gives, after random lives of messages. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { MESSAGE_TABLE, type MessageState } from '@liaison/shared/messages/message.states';
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Scheduler } from '../../src/common/leases/scheduler.js';
import { Clock } from '../../src/common/time/clock.js';
import type { MessagePageView } from '../../src/modules/messages/messages.views.js';
import { FiguresQueries } from '../../src/modules/statistics/figures.queries.js';
import type { OverviewView } from '../../src/modules/statistics/overview/overview.dto.js';
import { TABLES } from '../../src/modules/statistics/rollup/cells.js';
import { FiguresRebuild } from '../../src/modules/statistics/rollup/figures-rebuild.js';
import { makeCounty, type TestCounty, TOWN } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';

const HOUR = 3_600_000;
const START = new Date('2026-08-24T01:10:00.000Z');
const STEPS = 260;

/** The same lives in every run: a small generator (mulberry32) with a seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

interface Subject {
  readonly id: string;
  readonly state: MessageState;
}
/** The action behind a step's address. */
const actionOf = (step: string) => (step === 'rating' ? 'rate' : step.replaceAll('-', '_'));

/** Each signs in anew for every step: weeks lie between two of them. */
interface People {
  readonly authors: readonly (() => Promise<TestPerson>)[];
  readonly deputies: readonly (() => Promise<TestPerson>)[];
  readonly staff: readonly (() => Promise<TestPerson>)[];
}

describe.each(DATABASES)('figures of random lives on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let people: People;
  let moves = 0;

  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const settle = async () => {
    await get(Scheduler).runAll();
    await get(OutboxDispatcher).drain();
  };

  beforeAll(async () => {
    test = await startApp(kind);
    get(Clock).set(START);
    county = await makeCounty(test);
    people = {
      authors: ['a', 'b', 'c'].map((name) => () => county.citizen(`lives-${name}`)),
      deputies: ([0, 1, 2] as const).map((index) => () => county.deputy(index)),
      staff: [county.keeper, county.townOffice, county.countyOffice],
    };
    await live(dice(20_260_824));
  }, 400_000);
  afterAll(() => test.close());

  /** One random thing, which the rules may refuse, and then some random time. */
  async function live(roll: (sides: number) => number): Promise<void> {
    const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
    for (let step = 0; step < STEPS; step += 1) {
      const ids = await get(Reads).rows<{ id: string; state: MessageState }>(
        'SELECT id, state FROM message ORDER BY id DESC LIMIT 12',
      );
      const one = ids.length > 0 ? pick(ids) : null;
      if (one === null || roll(4) === 0) await post(roll, pick);
      else await act(one, pick);
      get(Clock).set(new Date(get(Clock).now().getTime() + (1 + roll(40)) * HOUR * 0.7));
      if (roll(3) === 0) await settle();
    }
    await settle();
    await rateHalf(pick);
    await settle();
  }

  /** The last word of some lives is a rating. */
  async function rateHalf(pick: <T>(list: readonly T[]) => T): Promise<void> {
    const answered = await get(Reads).rows<{ id: string }>(
      "SELECT id FROM message WHERE state IN ('answered', 'closed') ORDER BY id",
    );
    for (const { id } of answered.filter((_, index) => index % 2 === 0)) {
      const body = { solved: pick(['yes', 'partly', 'no']), satisfied: pick([1, 2, 3, 4, 5]), urged: false };
      for (const author of people.authors)
        await (await author()).ask('POST', `/api/citizen/messages/${id}/rating`, body);
    }
  }

  async function post(roll: (sides: number) => number, pick: <T>(list: readonly T[]) => T): Promise<void> {
    const index = roll(3);
    const stationId = index === 2 ? county.otherStationId : county.stationId;
    const { status } = await (await pick(people.authors)()).ask('POST', '/api/citizen/messages', {
      stationId,
      ...(roll(3) === 0 ? {} : { deputyId: county.deputies[index] }),
      category: pick(CATEGORIES).name,
      text: `第 ${moves} 件事情，请帮助解决一下`,
      visibility: 'private',
    });
    expect(status).toBe(201);
    moves += 1;
  }

  /** Every action there is, by somebody who may or may not; what is refused changes nothing. */
  async function act({ id, state }: Subject, pick: <T>(list: readonly T[]) => T): Promise<void> {
    const note = { note: '请按规定办理这件事' };
    const reason = { reason: '情况需要进一步了解' };
    const answer = { text: '已经办理，谢谢您的意见。' };
    const target = { deputyId: pick(county.deputies), ...note };
    const rating = { solved: pick(['yes', 'partly', 'no']), satisfied: pick([1, 2, 3, 4, 5]), urged: false };
    const other = pick(
      await get(Reads).rows<{ id: string }>('SELECT id FROM message ORDER BY id DESC LIMIT 12'),
    ).id;
    const tries: readonly (readonly [keyof People, string, object])[] = [
      ['deputies', 'answer', answer],
      ['deputies', 'answer', answer],
      ['deputies', 'accept', {}],
      ['deputies', 'pass-on', target],
      ['deputies', 'hand-up', note],
      ['deputies', 'decline', { ...reason, whereToGo: '请到镇便民服务中心' }],
      ['deputies', 'pause', { ...reason, days: 3 }],
      ['staff', 'accept', {}],
      ['staff', 'answer', answer],
      ['staff', 'dispatch', target],
      ['staff', 'hand-up', note],
      ['staff', 'return-to-station', note],
      ['staff', 'return-to-screening', reason],
      ['staff', 'pass-screening', {}],
      ['staff', 'reject', reason],
      ['staff', 'restore', reason],
      ['staff', 'merge', { intoId: other, ...note }],
      ['staff', 'unmerge', note],
      ['staff', 'reopen', reason],
      ['authors', 'rating', rating],
      ['authors', 'rating', { ...rating, solved: 'no', satisfied: 1, reopen: true }],
      ['authors', 'reopen', answer],
      ['authors', 'reconsider', answer],
      ['authors', 'withdraw', {}],
    ];
    const fitting = tries.filter(([, step]) => actionOf(step) in MESSAGE_TABLE[state]);
    const [who, step, body] = pick(fitting.length > 0 ? pick([fitting, fitting, fitting, tries]) : tries);
    const door = who === 'authors' ? 'citizen' : who === 'deputies' ? 'deputy' : 'admin';
    for (const person of people[who]) {
      const { status } = await (await person()).ask('POST', `/api/${door}/messages/${id}/${step}`, body);
      expect([step, status < 500]).toEqual([step, true]);
      if (status < 300) {
        moves += 1;
        return;
      }
    }
  }

  /** All kept rows that say anything, in one order. */
  async function kept(): Promise<unknown[]> {
    const tables = [];
    for (const { table, keys, sums } of TABLES) {
      const some = sums.map((name) => `${name} <> 0`).join(' OR ');
      const rows = await get(Reads).rows<Record<string, unknown>>(
        `SELECT ${[...keys, ...sums].join(', ')} FROM ${table} WHERE ${some} ORDER BY ${keys.join(', ')}`,
      );
      tables.push([
        table,
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])),
        ),
      ]);
    }
    return tables;
  }

  it(`${title}: are what a count of everything from the beginning gives, and again`, async () => {
    expect(moves).toBeGreaterThan(100);
    const states = await get(Reads).rows<{ state: string }>('SELECT DISTINCT state FROM message');
    expect(states.length).toBeGreaterThanOrEqual(7);
    const rated = await get(Reads).one<{ n: number }>(
      "SELECT COUNT(*) AS n FROM message WHERE state = 'closed' AND rated_at IS NOT NULL",
    );
    expect(Number(rated?.n)).toBeGreaterThan(2);
    const lived = await kept();
    const counted = await get(FiguresRebuild).run();
    expect(counted).toBeGreaterThan(40);
    expect(await kept()).toEqual(lived);
    await get(FiguresRebuild).run();
    expect(await kept()).toEqual(lived);
  });

  it(`${title}: each lead to a list with exactly the messages that they count`, async () => {
    const office = await county.countyOffice();
    const [from, to] = ['2026-08-20', '2026-12-31'];
    const asked = `/api/admin/overview?from=${from}&to=${to}`;
    const { figures, now } = (await office.ask<OverviewView>('GET', asked)).body;
    const listed = async (query: string) => {
      let n = 0;
      for (let cursor = ''; ; ) {
        const url = `/api/admin/messages?limit=50&${query}${cursor && `&cursor=${cursor}`}`;
        const { status, body } = await office.ask<MessagePageView>('GET', url);
        expect([url, status]).toEqual([url, 200]);
        n += body.items.length;
        if (!body.nextCursor) return n;
        cursor = body.nextCursor;
      }
    };
    const submitted = (counted: string) => listed(`from=${from}&to=${to}&counted=${counted}`);
    const lists = {
      received: await submitted('received'),
      answered: await submitted('answered'),
      timed: await submitted('timed'),
      inTime: await submitted('in_time'),
      late: await submitted('late'),
      rated: await submitted('rated'),
      yes: await submitted('solved_yes'),
      partly: await submitted('solved_partly'),
      no: await submitted('solved_no'),
      noResponse: await submitted('no_response'),
      handedUp: await submitted('handed_up'),
      declined: await submitted('declined'),
      reopened: await submitted('reopened'),
    };
    const { inTime, solved } = figures;
    expect(lists).toEqual({
      ...{ received: figures.received, answered: figures.answered, timed: inTime.of, inTime: inTime.n },
      ...{
        late: inTime.of - inTime.n,
        rated: solved.n,
        yes: solved.yes,
        partly: solved.partly,
        no: solved.no,
      },
      ...{ noResponse: figures.noResponse, handedUp: figures.handedUp, declined: figures.declined },
      reopened: figures.reopened,
    });
    expect(Object.values(lists).filter((n) => n > 0).length).toBeGreaterThan(8);
    const { series } = (await office.ask<OverviewView>('GET', `${asked}&step=day`)).body;
    const late = series.filter((one, index) => index % 5 === 0 || one.start === to);
    expect(late.some(({ overdueAtEnd }) => overdueAtEnd > 0)).toBe(true);
    for (const { start, overdueAtEnd } of late)
      expect([start, await listed(`overdueOn=${start}`)]).toEqual([start, overdueAtEnd]);
    expect({
      open: await listed('counted=open_now'),
      waiting: await listed('counted=waiting_now'),
      overdue: await listed('counted=overdue_now'),
      handedUp: await listed('counted=office_now'),
      screening: await listed('state=screening'),
    }).toEqual(now);
  });

  it(`${title}: are what the messages themselves give, for county, town, station and deputy`, async () => {
    const ask = async () => {
      const [keeper, town, office] = await Promise.all(people.staff.map((signIn) => signIn()));
      const paths = ['/api/admin/counts', '/api/admin/counts?from=2026-09-03&to=2026-10-14'];
      const asked = [keeper, town, office].flatMap((person) =>
        paths.map((path) => person?.ask<object>('GET', path)),
      );
      asked.push(office?.ask<object>('GET', `/api/admin/counts?regionCode=${TOWN.code}`));
      const counts = (await Promise.all(asked)).map((answer) => [answer?.status, answer?.body]);
      const figures = get(FiguresQueries);
      const stations = [county.stationId, county.otherStationId].map((id) => figures.station(id));
      const deputies = county.deputies.map((id) => figures.ownOfDeputy(id));
      return [counts, await Promise.all(stations), await Promise.all(deputies)];
    };
    const rolled = await ask();
    const complete = (value: number) =>
      get(UnitOfWork).run((tx) => tx.write('UPDATE figure_state SET complete = ?', [value]));
    await complete(0);
    const counted = await ask();
    await complete(1);
    expect(rolled).toEqual(counted);
  });
});
