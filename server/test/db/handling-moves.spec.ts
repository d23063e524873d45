/** Makes thousands of random moves, legal and not, through the real commands on both databases; what must always hold, holds after each. */
import { derivedState, OPEN_ASSIGNMENT_STATES } from '@liaison/shared/suggestions/assignment.states';
import fc from 'fast-check';
import { Reads } from '../../src/common/database/connections.js';
import { AppError } from '../../src/common/errors/app-error.js';
import { Clock } from '../../src/common/time/clock.js';
import type { SuggestionClockRow } from '../../src/modules/suggestions/assignment.rows.js';
import { AssignmentsRepository } from '../../src/modules/suggestions/assignments.repository.js';
import { SuggestionsRepository } from '../../src/modules/suggestions/suggestions.repository.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { MOVES, type Move, make, picture, type Scene } from '../support/handling-moves.js';

const START = new Date('2026-03-02T01:00:00Z');
const RUNS = { sqlite: 26, mariadb: 7 } as const;
type ClockFact = Pick<
  SuggestionClockRow,
  'id' | 'started_at' | 'due_at' | 'remind_at' | 'stopped_at' | 'in_time'
>;

/** The same lives in every run; another seed lives others. */
const SEED = 20_260_105;

describe.each(DATABASES)('any moves of the handling on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let units: TestUnits;
  const tally = { made: 0, refused: 0, states: new Set<string>(), rounds: 0 };

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    units = await makeUnits(test);
  });
  afterAll(() => test.close());

  const reads = () => test.app.get(Reads, { strict: false });
  const parts = (id: string) => test.app.get(AssignmentsRepository, { strict: false }).of(id);
  const row = (id: string) => test.app.get(SuggestionsRepository, { strict: false }).byId(id);
  const clocks = (id: string) =>
    reads().rows<ClockFact>(
      'SELECT id, started_at, remind_at, due_at, stopped_at, in_time FROM suggestion_clock WHERE suggestion_id = ?',
      [id],
    );

  /** What must hold of a suggestion at any time. */
  async function holds(id: string, before: readonly ClockFact[]): Promise<void> {
    const [one, all, now] = [await row(id), await parts(id), await clocks(id)];
    if (all.length > 0) expect(one?.state).toBe(derivedState(all));
    expect(one?.number_seq).toBe(seqOf.get(id));
    // A clock that runs keeps its times, and one that was stopped stays stopped as it was.
    for (const old of before) {
      const same = now.find((clock) => clock.id === old.id);
      const times =
        old.stopped_at === null ? { ...old, stopped_at: same?.stopped_at, in_time: same?.in_time } : old;
      expect(same).toEqual(times);
    }
    const due = now.filter(({ stopped_at }) => stopped_at === null).map(({ due_at }) => due_at);
    expect(one?.due_at).toBe(due.sort()[0] ?? null);
    const entries = await reads().rows<{ seq: number }>(
      'SELECT seq FROM suggestion_entry WHERE suggestion_id = ? ORDER BY seq',
      [id],
    );
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(one?.entries).toBe(entries.length);
    const busy = all.filter(({ state }) => OPEN_ASSIGNMENT_STATES.includes(state));
    const ids = busy.map(({ unit_id }) => unit_id);
    expect(new Set(ids).size).toBe(ids.length);
    // Once it is closed, no supporting unit is waited for: each gave its opinion, or it is said that it did not.
    if (one?.state === 'closed') expect(busy.filter(({ kind: role }) => role === 'supporting')).toEqual([]);
    for (const { kind: role, state } of all) if (state === 'no_opinion') expect(role).toBe('supporting');
    expect(Math.max(0, ...all.map(({ bounces }) => bounces))).toBeLessThanOrEqual(2);
  }
  const seqOf = new Map<string, number | null>();

  async function step(scene: Scene, move: Move): Promise<void> {
    const { suggestionId: id } = scene;
    const [before, picturedBefore] = [await clocks(id), await picture(reads(), id)];
    const one = await row(id);
    try {
      await make(scene, move, await parts(id), one?.state === 'answered');
      tally.made += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      tally.refused += 1;
      expect(await picture(reads(), id)).toBe(picturedBefore);
    }
    await holds(id, before);
    const after = await row(id);
    tally.states.add(after?.state ?? '');
    tally.rounds = Math.max(tally.rounds, after?.rehandled ?? 0);
  }

  it('keep suggestion, units, clocks and timeline in step; what is refused leaves no trace', async () => {
    await fc.assert(
      fc.asyncProperty(MOVES, async (moves) => {
        const clock = test.app.get(Clock, { strict: false });
        let now = START.getTime();
        clock.set(START);
        const suggestionId = await units.filed(county.deputies[0], [county.deputies[1]]);
        seqOf.set(suggestionId, (await row(suggestionId))?.number_seq ?? null);
        const wait = (days: number) => {
          now += days * 86_400_000;
          clock.set(new Date(now));
        };
        const scene = { test, suggestionId, unitIds: units.ids, deputyIds: county.deputies, wait };
        for (const move of moves) await step(scene, move);
      }),
      { numRuns: RUNS[kind], seed: SEED, endOnFailure: true },
    );
    const { made, refused, states, rounds } = tally;
    expect(made + refused).toBeGreaterThanOrEqual(kind === 'sqlite' ? 2000 : 500);
    expect(Math.min(made, refused)).toBeGreaterThan(100);
    expect([...states]).toEqual(expect.arrayContaining(['handling', 'answered', 'closed']));
    expect(rounds).toBeGreaterThan(0);
  }, 180_000);
});
