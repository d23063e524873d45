/** Proves on both databases that a deputy is told how much waits, by the same rules as the lists, and what to judge. */
import { newId } from '../../src/common/database/ids.js';
import { dbTime } from '../../src/common/database/times.js';
import type {
  DeputySuggestionCountsView,
  SteppedView,
  SuggestionDetailView,
  SuggestionPage,
} from '../../src/modules/suggestions/suggestions.dto.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { type Handled, handled, unitRow } from '../factories/handled.js';
import { insertRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';

const AT = new Date('2026-03-02T02:00:00Z');
const DAY = 86_400_000;

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'what waits for a deputy on %s',
  (_title, kind) => {
    let test: TestApp;
    let county: TestCounty;
    let author: TestPerson;
    let other: TestPerson;
    let one: Handled;

    const counts = async (who: TestPerson) =>
      (await who.ask<DeputySuggestionCountsView>('GET', '/api/deputy/suggestions/counts')).body;
    const listed = async (who: TestPerson, box: string) =>
      (await who.ask<SuggestionPage>('GET', `/api/deputy/suggestions?box=${box}`)).body.items.length;
    const visit = (dueAt: Date, state: string) =>
      insertRow(test, 'return_visit', {
        ...{ id: newId(), suggestion_id: one.id, assignment_id: one.assignmentId, region_path: COUNTY.path },
        ...{ day: 28, target_kind: 'deputy', target_id: county.deputies[0], state, due_at: dbTime(dueAt) },
        ...{ comment: '', by_label: '', created_at: dbTime(AT) },
      });

    beforeAll(async () => {
      test = await startApp(kind);
      county = await makeCounty(test);
      const unitId = await unitRow(test, '县交通运输局');
      one = await handled(test, county, { at: AT, unitId, state: 'answered', part: 'answered' });
      await handled(test, county, { at: AT, unitId });
      const mandateId = await county.mandate(0);
      await county.mandate(1);
      [author, other] = [await county.deputy(0), await county.deputy(1)];
      const text = { category: '交通运输', title: '修桥', grounds: '河水上涨。', proposal: '年内修桥。' };
      const drafted = await author.ask<SteppedView>('POST', '/api/deputy/suggestions', {
        ...text,
        mandateId,
      });
      const deputyIds = [county.deputies[1]];
      await author.ask('POST', `/api/deputy/suggestions/${drafted.body.id}/invite`, { deputyIds });
      await visit(new Date(Date.now() - DAY), 'planned');
      await visit(new Date(Date.now() + DAY), 'planned');
      await visit(new Date(Date.now() - DAY), 'answered');
    });
    afterAll(() => test.close());

    it('is counted as the lists show it, and visits once their day has come', async () => {
      expect(await counts(author)).toEqual({ mine: 2, toSign: 0, toJudge: 1, visits: 1 });
      expect(await counts(other)).toEqual({ mine: 0, toSign: 1, toJudge: 0, visits: 0 });
      for (const who of [author, other]) {
        const { mine, toSign, toJudge } = await counts(who);
        const boxes = [
          await listed(who, 'mine'),
          await listed(who, 'to_sign'),
          await listed(who, 'to_judge'),
        ];
        expect(boxes).toEqual([mine, toSign, toJudge]);
      }
    });

    it('names what this deputy has to judge, until it is judged', async () => {
      const toJudge = async () =>
        (await author.ask<SuggestionDetailView>('GET', `/api/deputy/suggestions/${one.id}`)).body.toJudge;
      expect(await toJudge()).toEqual([one.assignmentId]);
      const items = [{ assignmentId: one.assignmentId, attitude: 'satisfied', result: 'satisfied' }];
      const sent = await author.ask('POST', `/api/deputy/suggestions/${one.id}/evaluate`, { items });
      expect(sent.status).toBe(200);
      expect(await toJudge()).toEqual([]);
      expect((await counts(author)).toJudge).toBe(0);
    });

    it('is asked at the deputy’s door only', async () => {
      const citizen = await county.citizen('oCounts');
      expect((await citizen.ask('GET', '/api/deputy/suggestions/counts')).status).toBe(403);
    });
  },
);
