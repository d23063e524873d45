/** Proves on both databases what offices do beside the handling: three checks, key supervision, what is raised year after year. */
import { Reads } from '../../src/common/database/connections.js';
import { Clock } from '../../src/common/time/clock.js';
import type { CheckedItem } from '../../src/modules/suggestions/checks/checks.dto.js';
import type {
  RaisedView,
  SimilarSuggestionListView,
} from '../../src/modules/suggestions/raised/raised.dto.js';
import { yearsRunning } from '../../src/modules/suggestions/raised/raised-years.js';
import type { SpecialAnalysisItem } from '../../src/modules/suggestions/supervision/supervision.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { type Handled, handled, unitPerson, unitRow } from '../factories/handled.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';

const AT = new Date('2026-07-01T02:00:00Z');
const LEADER = { on: true, leader: '安岭', title: '县人大常委会副主任' };
const VISIT = {
  visitedOn: '2026-06-30',
  leader: '安岭',
  place: '下湾村',
  found: '东段没有开工。',
  result: '要求七月底前开工。',
};
const ANALYSIS = { conclusion: '资金每年只够修一段。', plan: '列入三年规划，一次修完。' };

it('years running end at the first year without it', () => {
  expect(yearsRunning(2026, [])).toBe(1);
  expect(yearsRunning(2026, [2025, 2024, 2022])).toBe(3);
  expect(yearsRunning(2026, [2024])).toBe(1);
});

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'oversight on %s',
  (_title, kind) => {
    let test: TestApp;
    let county: TestCounty;
    let office: TestPerson;
    let unitId: string;

    const paper = (year: number, more: object = {}) =>
      handled(test, county, { at: new Date(`${year}-03-01T02:00:00Z`), unitId, ...more });
    const post = async (path: string, body: object, who = office) => {
      const answer = await who.ask<Refusal>('POST', `/api/admin/${path}`, body);
      return answer.status === 200 ? 'ok' : `${answer.status} ${answer.body.code}`;
    };
    const due = async (query: string) =>
      (await office.ask<{ items: CheckedItem[] }>('GET', `/api/admin/checks?${query}`)).body.items;
    const special = async (query = '') =>
      (await office.ask<{ items: SpecialAnalysisItem[] }>('GET', `/api/admin/special-analysis${query}`)).body
        .items;
    const name = async (who: TestPerson, door: string, id: string, ids: string[]) =>
      (await who.ask<RaisedView & Refusal>('PUT', `/api/${door}/suggestions/${id}/earlier`, { ids })).body;
    const paperRow = (one: Handled) =>
      test.app
        .get(Reads)
        .one<Record<string, unknown>>(
          'SELECT key_at, key_leader, raised_years, special_at, entries, state FROM suggestion WHERE id = ?',
          [one.id],
        );

    beforeAll(async () => {
      test = await startApp(kind);
      test.app.get(Clock).set(AT);
      county = await makeCounty(test);
      unitId = await unitRow(test, '县交通运输局');
      office = await county.countyOffice();
    });
    afterAll(() => test.close());

    it('check the plan, the progress and the result, each in its turn', async () => {
      const one = await paper(2026, {
        state: 'handling',
        part: 'planned',
        partRow: { plan: '分三步修缮。' },
      });
      const path = `assignments/${one.assignmentId}/checks`;
      const planned = await due('kind=plan');
      expect(planned.map(({ assignmentId, plan, verdict }) => [assignmentId, plan, verdict])).toEqual([
        [one.assignmentId, '分三步修缮。', null],
      ]);
      expect(await post(path, { kind: 'result', verdict: 'good', note: '很好' })).toBe(
        '409 suggestion_action_not_allowed',
      );
      expect(
        await post(path, { kind: 'plan', verdict: 'improve', note: '缺少时间表' }, await county.townOffice()),
      ).toBe('404 not_found');
      expect(await post(path, { kind: 'plan', verdict: 'improve', note: '缺少时间表' })).toBe('ok');
      expect(await due('kind=plan')).toEqual([]);
      expect((await due('kind=progress')).map(({ assignmentId }) => assignmentId)).toEqual([
        one.assignmentId,
      ]);
      expect(await due('kind=plan&open=false')).toMatchObject([
        { verdictText: '需要改进', note: '缺少时间表' },
      ]);
      expect(await due('kind=plan&open=false&year=2025')).toEqual([]);
      const answered = await paper(2026, { state: 'answered', part: 'answered' });
      expect((await due('kind=result')).map(({ assignmentId }) => assignmentId)).toEqual([
        answered.assignmentId,
      ]);
    });

    it('put a suggestion under key supervision with a leader, visit it, and end it', async () => {
      const one = await paper(2026, { state: 'handling', part: 'progressing' });
      const unit = await unitPerson(test, unitId);
      expect(await post(`suggestions/${one.id}/supervise`, { on: true })).toBe('400 bad_input');
      expect(await post(`suggestions/${one.id}/supervise`, LEADER, unit)).toBe('403 wrong_door');
      expect(await post(`suggestions/${one.id}/supervise`, LEADER)).toBe('ok');
      expect(await paperRow(one)).toMatchObject({ key_leader: '安岭', state: 'handling' });
      expect(await post(`suggestions/${one.id}/visits`, { ...VISIT, visitedOn: '2026-07-02' })).toBe(
        '400 bad_input',
      );
      expect(await post(`suggestions/${one.id}/visits`, VISIT)).toBe('ok');
      expect(await post(`suggestions/${one.id}/supervise`, { on: false })).toBe('ok');
      expect(await paperRow(one)).toMatchObject({ key_at: null, key_leader: null, entries: 4 });
      const texts = await test.app
        .get(Reads)
        .rows<{ text: string | null }>(
          'SELECT text FROM suggestion_entry WHERE suggestion_id = ? ORDER BY seq',
          [one.id],
        );
      expect(texts.at(-1)?.text).toContain('原由县人大常委会副主任安岭领衔');
    });

    it('list for analysis what is raised three years running, and only that', async () => {
      const [first, second] = [await paper(2024), await paper(2025)];
      const third = await paper(2026, { state: 'handling', part: 'accepted' });
      const proposals = await office.ask<SimilarSuggestionListView>(
        'GET',
        `/api/admin/suggestions/${third.id}/similar`,
      );
      const ids = proposals.body.items.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([first.id, second.id]));
      expect(ids).not.toContain(third.id);
      expect((await name(office, 'admin', third.id, [third.id])).code).toBe('bad_input');
      expect(await name(office, 'admin', third.id, [second.id])).toMatchObject({
        raisedYears: 2,
        special: false,
      });
      expect(await special()).toEqual([]);
      expect(await post(`suggestions/${third.id}/analysis`, ANALYSIS)).toBe(
        '409 suggestion_action_not_allowed',
      );
      // The office names the link in between: the later one is counted anew.
      expect(await name(office, 'admin', second.id, [first.id])).toMatchObject({
        raisedYears: 2,
        special: false,
      });
      expect(await paperRow(third)).toMatchObject({ raised_years: 3 });
      expect(await special()).toMatchObject([{ suggestionId: third.id, years: 3, stateText: '待分析' }]);
      expect(await post(`suggestions/${third.id}/analysis`, ANALYSIS)).toBe('ok');
      expect(await special('?state=listed')).toEqual([]);
      expect(await special('?state=concluded')).toMatchObject([{ suggestionId: third.id, ...ANALYSIS }]);
      expect((await name(office, 'admin', second.id, [third.id])).code).toBe('bad_input');
    });

    it('let the deputy name earlier ones while the text is open, counted when it is filed', async () => {
      const [first, second] = [await paper(2024), await paper(2025)];
      const author = await county.deputy(0);
      const mandateId = await county.mandate(0);
      const draft = await author.ask<{ id: string; version: number }>('POST', '/api/deputy/suggestions', {
        mandateId,
        category: '交通运输',
        title: '关于修缮村口道路的建议',
        grounds: '路面又坏了。',
        proposal: '由交通部门修缮。',
      });
      const { id, version } = draft.body;
      const near = await author.ask<SimilarSuggestionListView>(
        'GET',
        `/api/deputy/suggestions/${id}/similar`,
      );
      expect(near.body.items.length).toBeGreaterThan(0);
      expect((await name(await county.deputy(1), 'deputy', id, [first.id])).code).toBe('not_found');
      expect(await name(author, 'deputy', id, [first.id, second.id])).toMatchObject({
        raisedYears: 3,
        special: false,
      });
      // Naming leaves the version: what the deputy is writing can still be saved.
      const text = {
        category: '交通运输',
        title: '关于村口道路的建议',
        grounds: '又坏了。',
        proposal: '修。',
      };
      expect((await author.ask('PUT', `/api/deputy/suggestions/${id}`, { ...text, version })).status).toBe(
        200,
      );
      await author.ask('POST', `/api/deputy/suggestions/${id}/submit`);
      expect((await name(author, 'deputy', id, [])).code).toBe('suggestion_action_not_allowed');
      const marks = { title: true, grounds: true, proposal: true };
      await post(`suggestions/${id}/first-review`, { verdict: 'pass_first', marks });
      expect(await post(`suggestions/${id}/second-review`, { verdict: 'file', marks })).toBe('ok');
      expect((await special('?state=listed')).map(({ suggestionId }) => suggestionId)).toEqual([id]);
    });
  },
);
