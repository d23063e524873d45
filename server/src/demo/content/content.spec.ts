/** Proves that the demo county has the promised size, reads varied, and is the same on every machine. */

import { makeCounty } from './county.js';
import { CATEGORY_WEIGHTS } from './messages.js';
import { makePeople } from './people.js';
import { makePlan, timeline } from './plan.js';
import { SCENES } from './scenes/tables.js';

const SEED = 20260101;
const END = new Date('2026-03-20T02:00:00Z');
const county = makeCounty(SEED);
const people = makePeople(county, SEED);
const plan = makePlan(county, people, { seed: SEED, end: END });

const count = <T>(list: readonly T[]): Map<T, number> => {
  const map = new Map<T, number>();
  for (const item of list) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
};

describe('the county', () => {
  it('has 11 towns, 81 villages and 111 stations with names of their own', () => {
    expect(county.towns).toHaveLength(11);
    expect(county.villages).toHaveLength(81);
    expect(county.stations).toHaveLength(111);
    expect(county.offices).toHaveLength(12);
    expect(new Set(county.stations.map((station) => station.name)).size).toBe(111);
    expect(new Set(county.regions.map((region) => region.code)).size).toBe(county.regions.length);
    expect(county.regions.every((region) => /^99\d{10}$/.test(region.code))).toBe(true);
    expect(Object.fromEntries(count(county.stations.map((station) => station.kind)))).toEqual({
      home: 12,
      station: 81,
      point: 10,
      thematic: 8,
    });
  });
});

describe('the people', () => {
  it('are 825 deputies of four levels in 65 groups, 66 with two mandates', () => {
    expect(people.deputies).toHaveLength(825);
    expect(people.groups).toHaveLength(65);
    expect(people.citizens).toHaveLength(600);
    expect(new Set(people.deputies.map((deputy) => deputy.name)).size).toBe(825);
    expect(people.deputies.filter((deputy) => deputy.mandates.length === 2)).toHaveLength(66);
    const levels = people.deputies.flatMap((deputy) => deputy.mandates.map((mandate) => mandate.level));
    expect(Object.fromEntries(count(levels))).toEqual({ town: 660, county: 201, city: 26, province: 4 });
  });

  it('stand at one or two stations each, and no station or group is empty', () => {
    expect(people.deputies.every((deputy) => [1, 2].includes(deputy.stationKeys.length))).toBe(true);
    const duty = count(people.deputies.flatMap((deputy) => deputy.stationKeys));
    for (const station of county.stations) expect(duty.get(station.key) ?? 0).toBeGreaterThanOrEqual(4);
    const members = count(people.deputies.flatMap((deputy) => deputy.groupKeys));
    for (const group of people.groups) expect(members.get(group.key) ?? 0).toBeGreaterThan(2);
  });
});

describe('the scenes', () => {
  it('are at least twelve for each of 15 categories', () => {
    const per = count(SCENES.map((scene) => scene.category));
    expect([...per.keys()].sort()).toEqual(Object.keys(CATEGORY_WEIGHTS).sort());
    for (const many of per.values()) expect(many).toBeGreaterThanOrEqual(12);
  });
});

describe('sixty days of life', () => {
  it('hold 2,000 messages, nearly all different, of sane length, in every category', () => {
    expect(plan.lives).toHaveLength(2000);
    const texts = plan.lives.map((life) => life.message.text);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(1900);
    for (const text of texts) {
      expect([...text].length).toBeGreaterThanOrEqual(10);
      expect([...text].length).toBeLessThanOrEqual(400);
    }
    expect(new Set(plan.lives.map((life) => life.message.category)).size).toBe(15);
  });

  it('leave no slot and no choice unfilled anywhere', () => {
    expect(JSON.stringify(plan.lives.map((life) => [life.message, life.steps]))).not.toMatch(
      /\{\w+\}|\[[^\]"]*\|/,
    );
  });

  it('keep each life in order and inside the sixty days', () => {
    for (const life of plan.lives) {
      const minutes = life.steps.map((step) => step.minute);
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
      for (const step of life.steps) {
        expect(new Date(life.at).getTime() + step.minute * 60_000).toBeLessThan(END.getTime());
        if (step.do === 'merge') {
          const into = plan.lives.find((other) => other.key === step.into);
          expect(into && into.at <= life.at && into.station === life.station).toBe(true);
        }
      }
    }
    const events = timeline(plan);
    expect(
      events.every((event, index) => index === 0 || event.at >= (events[index - 1]?.at ?? event.at)),
    ).toBe(true);
  });

  it('are honest: some silent, some handed up, reopened, declined, merged, and about 45% unrated', () => {
    const has = (what: string) =>
      plan.lives.filter((life) => life.steps.some((step) => step.do === what)).length;
    expect(has('handUp')).toBeGreaterThan(200);
    expect(has('reopen')).toBeGreaterThan(40);
    expect(has('decline')).toBeGreaterThan(60);
    expect(has('merge')).toBeGreaterThan(25);
    expect(has('withdraw')).toBeGreaterThan(25);
    expect(has('join')).toBeGreaterThan(100);
    expect(has('reject')).toBeGreaterThan(4);
    expect(plan.lives.filter((life) => life.steps.length === 0).length).toBeGreaterThan(100);
    const silence = 1 - has('rate') / has('answer');
    expect(silence).toBeGreaterThan(0.38);
    expect(silence).toBeLessThan(0.6);
  });

  it('come out the same from the same seed, and differ with another', () => {
    const again = makePlan(makeCounty(SEED), makePeople(makeCounty(SEED), SEED), { seed: SEED, end: END });
    expect(JSON.stringify(again.lives)).toBe(JSON.stringify(plan.lives));
    const other = makePlan(county, people, { seed: SEED + 1, end: END, count: 50 });
    expect(other.lives[0]?.message.text).not.toBe(plan.lives[0]?.message.text);
  });
});
