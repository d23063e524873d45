/** Proves on both databases what a unit's desk shows: found by number or title, with the session and the official paper, never another unit's. */
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import type { UnitAssignmentDetailView, UnitAssignmentPage } from '../../src/modules/suggestions/unit.dto.js';
import { COUNTY, makeCounty } from '../factories/county.js';
import { CONGRESS, type Handled, handled, unitPerson, unitRow } from '../factories/handled.js';
import { insertRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';

const AT = new Date('2026-11-24T02:00:00Z');
const SESSION = '01a20dec-c15c-7971-821c-9941052c7301';

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'the desk of a unit on %s',
  (_title, kind) => {
    let test: TestApp;
    let unit: TestPerson;
    let other: TestPerson;
    let one: Handled;
    let detail: UnitAssignmentDetailView;
    const found = async (who: TestPerson, query: string) =>
      (await who.ask<UnitAssignmentPage>('GET', `/api/unit/assignments?${query}`)).body.items.map(
        ({ id }) => id,
      );

    beforeAll(async () => {
      test = await startApp(kind);
      test.app.get(Clock).set(AT);
      const county = await makeCounty(test);
      const unitId = await unitRow(test, '县交通运输局');
      const otherId = await unitRow(test, '县水利局');
      [unit, other] = [await unitPerson(test, unitId), await unitPerson(test, otherId)];
      one = await handled(test, county, { at: AT, unitId });
      await handled(test, county, { at: AT, unitId: otherId });
      await insertRow(test, 'congress_session', {
        ...{ id: SESSION, region_code: COUNTY.code, congress: CONGRESS, name: `${CONGRESS}第二次会议` },
        ...{ starts_on: '2026-01-10', ends_on: '2026-01-13', created_at: '2026-01-05 01:00:00.000' },
      });
      await test.app
        .get(UnitOfWork, { strict: false })
        .run((tx) => tx.write('UPDATE suggestion SET session_id = ? WHERE id = ?', [SESSION, one.id]));
      detail = (await unit.ask<UnitAssignmentDetailView>('GET', `/api/unit/assignments/${one.assignmentId}`))
        .body;
    });
    afterAll(() => test.close());

    it('finds a paper by its number and by words of its title', async () => {
      const { no, title } = detail.suggestion;
      expect(no).toMatch(/^\d{4}-\d{4}$/);
      expect(await found(unit, `q=${no}`)).toEqual([one.assignmentId]);
      expect(await found(unit, `q=${encodeURIComponent(title.slice(2, 6))}`)).toEqual([one.assignmentId]);
      expect(await found(unit, 'q=1999-0001')).toEqual([]);
    });

    it('names the session in which the paper was handed in', () =>
      expect(detail.suggestion.sessionName).toBe(`${CONGRESS}第二次会议`));

    it('gives the official paper of its answer as a PDF', async () => {
      const url = `/api/unit/assignments/${one.assignmentId}/answers/${one.answerId}/pdf`;
      const { status, headers, bytes } = await unit.ask('GET', url);
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await other.ask<Refusal>('GET', url)).body.code).toBe('not_found');
    });

    it('shows nothing of another unit’s', async () => {
      const { no } = detail.suggestion;
      expect(await found(other, `q=${no}`)).toEqual([]);
      const { status } = await other.ask('GET', `/api/unit/assignments/${one.assignmentId}`);
      expect(status).toBe(404);
    });
  },
);
