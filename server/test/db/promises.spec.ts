/** Proves on both databases that a promise is followed to its end: moved with a count, reported, confirmed, rolled over once. */
import { readFileSync } from 'node:fs';
import { Reads } from '../../src/common/database/connections.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { readSheetRows } from '../../src/common/http/sheets.js';
import { Clock } from '../../src/common/time/clock.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import type {
  PromiseItem,
  PromiseSteppedView,
  RollOverView,
} from '../../src/modules/suggestions/promises/promises.dto.js';
import { readWanted, told } from '../../src/tools/suggestions-roll-over.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { type Handled, handled, promiseRow, unitPerson, unitRow } from '../factories/handled.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';
import { takeFile } from '../support/sheets.js';

const AT = new Date('2026-11-24T02:00:00Z');
const REASON = '施工图审查延后，需要调整时限。';
type Answer = PromiseSteppedView & Refusal;

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'promises on %s',
  (_title, kind) => {
    let test: TestApp;
    let county: TestCounty;
    let unit: TestPerson;
    let office: TestPerson;
    let unitId: string;

    const promised = async (row: Record<string, string | number> = {}): Promise<[string, Handled]> => {
      const one = await handled(test, county, { at: AT, unitId, part: 'promised', answerClass: 'B' });
      return [await promiseRow(test, one, unitId, row), one];
    };
    const act = async (who: TestPerson, door: string, id: string, verb: string, body: object) => {
      const answer = await who.ask<Answer>('POST', `/api/${door}/promises/${id}/${verb}`, body);
      return answer.status === 200 ? answer.body.state : `${answer.status} ${answer.body.code}`;
    };
    const list = async (who: TestPerson, path: string) =>
      (await who.ask<{ items: PromiseItem[] }>('GET', path)).body.items;
    const row = <T>(sql: string, id: string) => test.app.get(Reads).one<T>(sql, [id]);

    beforeAll(async () => {
      test = await startApp(kind);
      test.app.get(Clock).set(AT);
      county = await makeCounty(test);
      unitId = await unitRow(test, '县交通运输局');
      [unit, office] = [await unitPerson(test, unitId), await county.countyOffice()];
    });
    afterAll(() => test.close());

    it('move with a reason, each time counted and kept', async () => {
      const [id, one] = await promised();
      expect(await act(unit, 'unit', id, 'move', { to: '2026-11-24', reason: REASON })).toBe('400 bad_input');
      expect(await act(unit, 'unit', id, 'move', { to: '2032-01-01', reason: REASON })).toBe('400 bad_input');
      expect(await act(unit, 'unit', id, 'move', { to: '2027-02-30', reason: REASON })).toBe('400 bad_input');
      expect(await act(unit, 'unit', id, 'move', { to: '2027-03-01', reason: '晚' })).toBe('400 bad_input');
      expect(await act(unit, 'unit', id, 'move', { to: '2027-03-01', reason: REASON })).toBe('open');
      expect(await act(unit, 'unit', id, 'move', { to: '2027-06-01', reason: REASON })).toBe('open');
      const item = (await list(office, '/api/admin/promises')).find((other) => other.id === id);
      expect((await office.ask('GET', `/api/admin/promises/${id}`)).body).toEqual(item);
      expect(item).toMatchObject({ moved: 2, promisedOn: '2027-06-01', firstPromisedOn: '2026-12-20' });
      expect(item?.moves.map(({ fromOn, toOn, by }) => [fromOn, toOn, by])).toEqual([
        ['2026-12-20', '2027-03-01', '县交通运输局'],
        ['2027-03-01', '2027-06-01', '县交通运输局'],
      ]);
      expect(item?.actions).toEqual([]);
      const entry = await row<{ n: number }>(
        "SELECT COUNT(*) AS n FROM suggestion_entry WHERE suggestion_id = ? AND action = 'move_promise'",
        one.id,
      );
      expect(Number(entry?.n)).toBe(2);
    });

    it('are kept only when the unit has reported and the office has seen', async () => {
      const [id, one] = await promised();
      const stranger = await unitPerson(test, await unitRow(test, '县水利局'));
      expect(await act(stranger, 'unit', id, 'report', { text: '已经全部完成。' })).toBe('404 not_found');
      expect(await act(office, 'admin', id, 'confirm', {})).toBe('409 promise_not_allowed');
      expect(await act(unit, 'unit', id, 'report', { text: '路面已硬化，群众可以通行。' })).toBe('reported');
      expect(await act(unit, 'unit', id, 'report', { text: '再报一次，已经完成。' })).toBe(
        '409 promise_not_allowed',
      );
      expect(await act(await county.townOffice(), 'admin', id, 'confirm', {})).toBe('404 not_found');
      expect(await act(office, 'admin', id, 'return', { note: '东段还没有完成。' })).toBe('open');
      expect(await act(unit, 'unit', id, 'report', { text: '东段也已完成，请核实。' })).toBe('reported');
      const [item] = (await list(office, '/api/admin/promises?state=reported')).filter(
        (other) => other.id === id,
      );
      expect(item?.actions.map(({ action }) => action)).toEqual(['fulfil', 'send_back']);
      expect(await act(office, 'admin', id, 'confirm', { note: '现场看过，属实。' })).toBe('kept');
      const part = await row<{ state: string }>(
        'SELECT state FROM suggestion_assignment WHERE id = ?',
        one.assignmentId,
      );
      expect(part?.state).toBe('done');
      expect(await act(unit, 'unit', id, 'move', { to: '2027-03-01', reason: REASON })).toBe(
        '409 suggestion_action_not_allowed',
      );
      await test.app.get(OutboxDispatcher).drain();
      const inbox = await unit.ask<{ items: InboxItem[] }>('GET', '/api/inbox');
      expect(inbox.body.items[0]).toMatchObject({
        title: '承诺已确认兑现',
        subjectType: 'assignment',
        subjectId: one.assignmentId,
      });
    });

    it('roll over as the dry run said, once, with their history', async () => {
      const [late] = await promised({ year: 2025, promised_on: '2025-10-01' });
      const [next] = await promised({ year: 2025, promised_on: '2027-05-01' });
      const [soon] = await promised({ year: 2025, promised_on: '2026-12-01', state: 'kept' });
      const preview = (await office.ask<RollOverView>('GET', '/api/admin/promises/roll-over?year=2025')).body;
      expect([preview.dryRun, preview.count]).toEqual([true, 2]);
      expect(preview.items.map((item) => item.id)).toEqual([late, next]);
      expect(told(preview)).toContain('预演：2025 年度有 2 项承诺将转入 2026 年度');
      const town = await county.townOffice();
      const elsewhere = await town.ask<RollOverView>('POST', '/api/admin/promises/roll-over', { year: 2025 });
      expect(elsewhere.body.count).toBe(0);
      const done = (await office.ask<RollOverView>('POST', '/api/admin/promises/roll-over', { year: 2025 }))
        .body;
      expect(done.items.map((item) => item.id)).toEqual(preview.items.map((item) => item.id));
      const again = await office.ask<RollOverView>('POST', '/api/admin/promises/roll-over', { year: 2025 });
      expect(again.body.count).toBe(0);
      for (const id of [late, next])
        expect(await row('SELECT year, rolled FROM suggestion_promise WHERE id = ?', id)).toEqual({
          year: 2026,
          rolled: 1,
        });
      expect(await row('SELECT year, rolled FROM suggestion_promise WHERE id = ?', soon)).toEqual({
        year: 2025,
        rolled: 0,
      });
      const history = await row<{ kind: string; from_year: number; to_year: number }>(
        'SELECT kind, from_year, to_year FROM promise_move WHERE promise_id = ?',
        late,
      );
      expect(history).toEqual({ kind: 'rolled', from_year: 2025, to_year: 2026 });
    });

    it('are listed by what is urgent, filtered, paged and exported', async () => {
      const overdue = await list(office, '/api/admin/promises?due=overdue');
      expect(overdue.length).toBeGreaterThan(0);
      for (const item of overdue)
        expect([item.overdue, item.promisedOn < '2026-11-24']).toEqual([true, true]);
      const all = await list(office, '/api/admin/promises?limit=100');
      const dates = all.map(({ promisedOn }) => promisedOn);
      expect(dates).toEqual([...dates].sort());
      const paged: string[] = [];
      for (let cursor = ''; ; ) {
        const path = `/api/admin/promises?limit=2${cursor && `&cursor=${cursor}`}`;
        const { body } = await office.ask<{ items: PromiseItem[]; nextCursor: string | null }>('GET', path);
        paged.push(...body.items.map(({ id }) => id));
        if (body.nextCursor === null) break;
        cursor = body.nextCursor;
      }
      expect(paged).toEqual(all.map(({ id }) => id));
      expect(
        (await list(unit, '/api/unit/promises?state=open')).every(({ actions }) => actions.length === 2),
      ).toBe(true);
      const file = await takeFile(test, office, '/api/admin/promises');
      const rows = await readSheetRows(file.bytes);
      expect(rows).toHaveLength(all.length + 1);
    });
  },
);

it('the roll-over command reads its arguments and is a script of the house', () => {
  expect(readWanted(['--year', '2026', '--dry-run'])).toEqual({ year: 2026, dryRun: true });
  for (const args of [[], ['--year', '26'], ['--jahr', '2026']])
    expect(() => readWanted(args)).toThrow('用法');
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  expect(scripts['suggestions:roll-over']).toContain('tools/suggestions-roll-over');
});
