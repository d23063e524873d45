/** Fills a small demo county on both databases through the real commands: every state is lived through, hardly a step is refused. */
import { ASSIGNMENT_STATES } from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_STATES } from '@liaison/shared/suggestions/suggestion.states';
import { Reads } from '../../src/common/database/connections.js';
import type { Lived } from '../../src/demo/fill/chronicle.js';
import { demoState, fillDemo } from '../../src/demo/fill/fill-demo.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { boardSums } from '../support/board-sums.js';

const END = new Date('2026-05-15T02:00:00Z');
/** Messages; one suggestion for every five. The first of every course comes first, so that few are enough. */
const SIZE = { sqlite: 450, mariadb: 270 } as const;

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'the demo county on %s',
  (_title, kind) => {
    let test: TestApp;
    let lived: Lived;

    const rows = <T>(sql: string) => test.app.get(Reads).rows<T>(sql);
    const names = async (sql: string) => (await rows<{ name: string }>(sql)).map(({ name }) => name).sort();
    const count = async (sql: string) =>
      Number((await rows<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${sql}`))[0]?.n);

    beforeAll(async () => {
      test = await startApp(kind);
      lived = await fillDemo(test.app, { end: END, tell: () => undefined, count: SIZE[kind] });
    }, 600_000);
    afterAll(() => test.close());

    it('is filled, with as many suggestions as it should have, their numbers without gaps', async () => {
      expect(await demoState(test.app.get(Reads))).toBe('filled');
      expect(await count('suggestion')).toBe(SIZE[kind] / 5);
      const years = await rows<{ n: number | string; most: number | string }>(
        'SELECT COUNT(*) AS n, MAX(number_seq) AS most FROM suggestion WHERE number_year IS NOT NULL GROUP BY number_year',
      );
      expect(years.length).toBeGreaterThanOrEqual(3);
      for (const { n, most } of years) expect(Number(n)).toBe(Number(most));
    });

    it('refuses hardly a step of the suggestions', () => {
      const refused = [...lived.refused].filter(([name]) => name.startsWith('suggestion '));
      const sum = refused.reduce((all, [, n]) => all + n, 0);
      expect({ refused, few: sum <= lived.steps * 0.01 }).toEqual({ refused, few: true });
    });

    it('stands in every state in which a suggestion or an assignment can rest, and went through the others', async () => {
      const passing = ['evaluated'];
      const states = await names('SELECT DISTINCT state AS name FROM suggestion');
      expect(states).toEqual(SUGGESTION_STATES.filter((state) => !passing.includes(state)).sort());
      const parts = await names('SELECT DISTINCT state AS name FROM suggestion_assignment');
      // Opinions are done with their answer, or wait for it. One unit in eight keeps silent: the smaller county may lack one.
      const lacking = kind === 'mariadb' && !parts.includes('no_opinion') ? ['no_opinion'] : [];
      expect([...parts, ...lacking].sort()).toEqual(
        ASSIGNMENT_STATES.filter((state) => !passing.includes(state)).sort(),
      );
      const entered = await names('SELECT DISTINCT to_state AS name FROM suggestion_entry');
      expect(entered).toEqual([...SUGGESTION_STATES].sort());
    });

    it('stands on the board of every office as it is, whatever was lived through', async () => {
      const { kept, counted, astray } = await boardSums(test);
      expect(kept).toEqual(counted);
      expect(astray).toBe(0);
    });

    it('has what the offices must see: rolled over, late, bounced, rebounded, before the leaders, raised again', async () => {
      const found: Record<string, number> = {};
      for (const [what, sql] of Object.entries({
        rolledTwice: 'suggestion_promise WHERE rolled > 1',
        promiseLate: `suggestion_promise WHERE state = 'open' AND promised_on < '${END.toISOString().slice(0, 10)}'`,
        promiseReported: "suggestion_promise WHERE state = 'reported'",
        promiseKept: "suggestion_promise WHERE state = 'kept'",
        twice: 'suggestion WHERE bounces > 1',
        rebounded: 'suggestion WHERE rebounds > 0',
        leaders: 'suggestion WHERE leaders_at IS NOT NULL',
        unjudged: "suggestion WHERE outcome = 'not_evaluated'",
        thirdYear: 'suggestion WHERE raised_years = 3 AND special_at IS NOT NULL',
        key: 'suggestion WHERE key_at IS NOT NULL',
        inspected: 'supervision_visit',
        checked: 'suggestion_check',
        coordinated: 'suggestion_coordination',
        fromMessages: 'suggestion_message',
        visitAnswered: "return_visit WHERE state = 'answered'",
        visitPlanned: "return_visit WHERE state = 'planned'",
        acceptLate: "suggestion_clock WHERE stopped_at IS NULL AND stage = 2 AND kind = 'unit_accept'",
        answerLate: "suggestion_clock WHERE stopped_at IS NULL AND stage = 2 AND kind = 'answer'",
        rehandlingLate: "suggestion_clock WHERE stopped_at IS NULL AND stage = 2 AND kind = 'rehandling'",
        opinionLate:
          "suggestion_clock WHERE stopped_at IS NULL AND stage = 2 AND kind = 'supporting_opinion'",
        titleOnly: "suggestion WHERE publicity = 'title' AND published_at IS NOT NULL",
        inSession: "suggestion WHERE occasion = 'session'",
        atMeeting: 'suggestion_assignment WHERE meeting_id IS NOT NULL',
      }))
        found[what] = await count(sql);
      const missing = Object.entries(found).filter(([, n]) => n === 0);
      expect(missing).toEqual([]);
    });

    it('offers people of every door to sign in as, the units with what waits for them', async () => {
      const doors = await names('SELECT DISTINCT door AS name FROM demo_identity');
      expect(doors).toEqual(['admin', 'citizen', 'deputy', 'unit']);
      expect(await count("demo_identity WHERE door = 'unit'")).toBe(2);
      expect(await count("role_grant WHERE role = 'unit_staff'")).toBe(25);
      expect(await count('unit')).toBe(25);
      const failed = await rows('SELECT type, last_error FROM outbox_event WHERE last_error IS NOT NULL');
      expect(failed).toEqual([]);
    });
  },
);
