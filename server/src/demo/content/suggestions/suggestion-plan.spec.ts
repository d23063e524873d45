/** Proves that the demo's suggestions have the promised number, take every course, read varied, and are the same on every machine. */
import { REFUSAL_RULES } from '@liaison/shared/suggestions/suggestion.text';
import { makeCounty } from '../county.js';
import { makePeople } from '../people.js';
import { makePlan } from '../plan.js';
import { COURSES, QUICK } from './endings.js';
import { MATTERS } from './matters.js';
import { mattersAt } from './papers.js';
import type { SuggestionDoing } from './steps.js';
import { makeSuggestionPlan, suggestionTimeline } from './suggestion-plan.js';
import { makeUnits } from './units.js';

const SEED = 20260101;
const END = new Date('2026-03-20T02:00:00Z');
const county = makeCounty(SEED);
const people = makePeople(county, SEED);
const units = makeUnits(people, SEED);
const planFor = (seed: number, end: Date, count?: number) => {
  const messages = makePlan(county, people, { seed, end, ...(count ? { count: count * 5 } : {}) });
  return makeSuggestionPlan(county, people, { seed, end, units, messages, ...(count ? { count } : {}) });
};
const plan = planFor(SEED, END);
const all = plan.suggestions;
const having = (what: SuggestionDoing['do']) =>
  all.filter(({ steps }) => steps.some((step) => step.do === what)).length;

describe('the units', () => {
  it('are 25 with names, short names and numbers of their own, headed by people who are nobody else', () => {
    expect(units).toHaveLength(25);
    for (const field of ['name', 'shortName', 'phone'] as const)
      expect(new Set(units.map((unit) => unit[field])).size).toBe(25);
    const persons = [
      ...units.flatMap(({ headName, contactName }) => [headName, contactName]),
      ...people.deputies.map(({ name }) => name),
    ];
    expect(new Set(persons).size).toBe(persons.length);
  });

  it('can answer for every matter, and every place has matters to raise', () => {
    const names = new Set(units.map(({ name }) => name));
    for (const { lead, supporting } of MATTERS)
      for (const name of [lead, ...supporting]) expect(names).toContain(name);
    for (const urban of [true, false])
      expect(mattersAt({ town: '', village: '', urban }).length).toBeGreaterThan(30);
  });
});

describe('three years of suggestions', () => {
  it('are 400 that differ, in nearly every category', () => {
    expect(all).toHaveLength(400);
    expect(new Set(all.map(({ paper }) => `${paper.title}${paper.grounds}`)).size).toBe(400);
    expect(new Set(all.map(({ paper }) => paper.title)).size).toBeGreaterThan(375);
    expect(all.every(({ paper }) => [...paper.title].length <= 60)).toBe(true);
    expect(new Set(all.map(({ paper }) => paper.category)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(all.map(({ author }) => author)).size).toBeGreaterThan(80);
  });

  it('leave no slot and no choice unfilled anywhere', () => {
    expect(JSON.stringify([all, plan.meetings])).not.toMatch(/\{\w+\}|\[[^\]"]*\|/);
  });

  it('keep each life in order, between the first day and the last', () => {
    for (const { steps } of all) {
      const times = steps.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect(times.every((at) => at >= plan.from && at < END.toISOString())).toBe(true);
    }
    const times = suggestionTimeline(plan).map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('take every course that there is, and use every kind of step', () => {
    const taken = new Set(all.map(({ course }) => course));
    for (const { name } of [...COURSES, ...QUICK]) expect(taken).toContain(name);
    const kinds = new Set(all.flatMap(({ steps }) => steps.map((step) => step.do)));
    expect([...kinds].sort()).toMatchSnapshot();
    const rules = all.flatMap(({ steps }) => steps.flatMap((step) => ('rule' in step ? [step.rule] : [])));
    expect([...new Set(rules)].sort()).toEqual([...REFUSAL_RULES].sort());
  });

  it('rest on one and on several messages, are raised again, bounced, supervised, and often followed by silence', () => {
    expect(all.filter(({ messages }) => messages.length === 1).length).toBeGreaterThan(25);
    expect(all.filter(({ messages }) => messages.length > 1).length).toBeGreaterThan(2);
    expect(having('earlier')).toBe(24);
    expect(having('object')).toBeGreaterThan(25);
    expect(having('coordinate')).toBeGreaterThan(4);
    expect(having('supervise')).toBeGreaterThan(12);
    expect(having('invite')).toBeGreaterThan(100);
    const visits = all.flatMap(({ steps }) => steps.filter((step) => step.do === 'visit'));
    expect(visits.filter((step) => step.do === 'visit' && step.how === 'unreached').length).toBeGreaterThan(
      8,
    );
    expect(plan.meetings.every(({ items }) => items.length > 5)).toBe(true);
  });

  it('come out the same from the same seed, and differ with another', () => {
    expect(JSON.stringify(planFor(SEED, END))).toBe(JSON.stringify(plan));
    const other = planFor(SEED + 1, END, 20).suggestions.map(({ paper }) => paper.title);
    expect(other).not.toEqual(planFor(SEED, END, 20).suggestions.map(({ paper }) => paper.title));
  });

  it.each(['2026-01-02T01:00:00Z', '2026-02-28T16:30:00Z', '2026-07-01T00:00:00Z', '2028-02-29T03:00:00Z'])(
    'can end on any day: %s',
    (end) => {
      const made = planFor(SEED, new Date(end));
      expect(made.suggestions).toHaveLength(400);
      expect(made.sessions.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(['2026-05-15T02:00:00Z', '2026-05-18T01:00:00Z', '2026-10-08T00:30:00Z'])(
    'leave nothing out of what rests somewhere today: %s',
    (end) => {
      const made = planFor(SEED, new Date(end), 120).suggestions;
      const last = (course: string) =>
        made.filter((one) => one.course === course).map(({ steps }) => steps.at(-1)?.do);
      expect(new Set(last('at the meeting'))).toEqual(new Set(['coordinate']));
      expect(new Set(last('promise reported'))).toEqual(new Set(['reportPromise']));
      expect(new Set(last('filed'))).toEqual(new Set(['second']));
      expect(new Set(last('objected'))).toEqual(new Set(['object']));
    },
  );

  it('show every course in a small demo too', () => {
    const few = planFor(SEED, END, 60);
    expect(few.suggestions).toHaveLength(60);
    expect(new Set(few.suggestions.map(({ course }) => course)).size).toBeGreaterThan(40);
  });
});
