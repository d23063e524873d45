/** Writes what happens to one message after it was sent: who acts, when, and what they say, with honest silence. */

import type { DemoOffice, DemoStation } from './county.js';
import type { DemoMessage } from './messages.js';
import type { DemoCitizen, DemoDeputy } from './people.js';
import type { Rng } from './random.js';

/** How a station works: it decides how many write to it and how soon, or whether, anyone answers. */
export type StationMood = 'lively' | 'steady' | 'slow' | 'silent';

/** Who acts; keys name people and places of the demo county. */
export type Actor =
  | { readonly role: 'citizen'; readonly citizen: string }
  | { readonly role: 'deputy'; readonly deputy: string }
  | { readonly role: 'keeper'; readonly station: string }
  | { readonly role: 'office'; readonly office: string };

type Doing =
  | { readonly do: 'release' }
  | { readonly do: 'reject'; readonly reason: string }
  | { readonly do: 'accept'; readonly note: string }
  | { readonly do: 'passOn'; readonly toDeputy: string; readonly note: string }
  | { readonly do: 'handUp'; readonly toOffice: string; readonly note: string }
  | { readonly do: 'handDown'; readonly toStation: string; readonly note: string }
  | {
      readonly do: 'answer';
      /** progress: the matter goes on; beside: misses the point; the others end it for now. */
      readonly kind: 'onSpot' | 'progress' | 'final' | 'beside' | 'again';
      readonly text: string;
      readonly photos: number;
    }
  | { readonly do: 'followUp'; readonly text: string }
  | { readonly do: 'decline'; readonly reason: string; readonly whereTo: string }
  | { readonly do: 'withdraw'; readonly reason: string }
  | { readonly do: 'merge'; readonly into: string; readonly note: string }
  | { readonly do: 'join' }
  | {
      readonly do: 'rate';
      readonly solved: 'yes' | 'partly' | 'no';
      readonly satisfied: 1 | 2 | 3 | 4 | 5;
      readonly comment: string;
      readonly urged: boolean;
    }
  | { readonly do: 'reopen'; readonly reason: 'notSolved' | 'rebound'; readonly text: string };

/** One step: what is done, by whom, how many minutes after the submission. */
export type LifeStep = Doing & { readonly minute: number; readonly by: Actor };

/** Everything a life depends on. `submitted` and `end` are epoch milliseconds. */
export interface LifeSetting {
  readonly message: DemoMessage;
  readonly citizen: string;
  readonly citizens: readonly DemoCitizen[];
  readonly station: DemoStation;
  readonly roster: readonly DemoDeputy[];
  readonly addressed: DemoDeputy | null;
  readonly offices: readonly DemoOffice[];
  readonly mood: StationMood;
  readonly visibility: 'private' | 'publish';
  readonly submitted: number;
  readonly end: number;
  readonly rng: Rng;
}

type Course = 'onSpot' | 'progress' | 'town' | 'county' | 'decline' | 'withdraw' | 'beside' | 'never';

const HOUR = 60;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;
const BEIJING_MS = 8 * HOUR * MINUTE_MS;
/** Median hours to the first answer, by mood. */
const FIRST_ANSWER: Readonly<Record<StationMood, number>> = { lively: 9, steady: 26, slow: 85, silent: 150 };
const COURSES: Readonly<Record<StationMood, readonly (readonly [Course, number])[]>> = {
  lively: [
    ['onSpot', 20],
    ['progress', 46],
    ['town', 14],
    ['county', 6],
    ['decline', 6],
    ['withdraw', 2],
    ['beside', 4],
    ['never', 2],
  ],
  steady: [
    ['onSpot', 16],
    ['progress', 39],
    ['town', 16],
    ['county', 7],
    ['decline', 7],
    ['withdraw', 3],
    ['beside', 6],
    ['never', 6],
  ],
  slow: [
    ['onSpot', 12],
    ['progress', 28],
    ['town', 15],
    ['county', 7],
    ['decline', 8],
    ['withdraw', 4],
    ['beside', 12],
    ['never', 14],
  ],
  silent: [
    ['onSpot', 6],
    ['progress', 2],
    ['town', 3],
    ['county', 1],
    ['decline', 2],
    ['withdraw', 5],
    ['beside', 3],
    ['never', 78],
  ],
};

/** Collects the steps and keeps people awake: staff act between 8 and 21:30, citizens between 6:30 and 23. */
class Diary {
  readonly steps: LifeStep[] = [];
  now = 0;
  constructor(private readonly set: LifeSetting) {}

  /** Moves on by about `minutes`, to an hour at which this role is up. */
  wait(minutes: number, role: Actor['role']): void {
    const rng = this.set.rng;
    this.now += Math.max(1, Math.round(minutes));
    const [opens, shuts] =
      role === 'citizen'
        ? [6.5 * HOUR, 23 * HOUR]
        : role === 'deputy'
          ? [7 * HOUR, 21.5 * HOUR]
          : [8.5 * HOUR, 18 * HOUR];
    const clock = Math.floor((this.set.submitted + BEIJING_MS) / MINUTE_MS + this.now);
    const ofDay = clock % DAY;
    if (ofDay < opens) this.now += opens - ofDay + rng.int(0, 90);
    else if (ofDay > shuts) this.now += DAY - ofDay + opens + rng.int(0, 90);
    if (role === 'office' || role === 'keeper') {
      const weekday = (Math.floor((clock + (ofDay > shuts ? DAY : 0)) / DAY) + 4) % 7;
      if (weekday === 6) this.now += 2 * DAY;
      else if (weekday === 0) this.now += DAY;
    }
  }

  add(by: Actor, doing: Doing): void {
    this.steps.push({ ...doing, minute: this.now, by });
    this.now += 1;
  }
}

/** Answer, maybe with a photo of the result. */
function answer(
  diary: Diary,
  set: LifeSetting,
  by: Actor,
  kind: Extract<Doing, { do: 'answer' }>['kind'],
  text: string,
): void {
  diary.add(by, { do: 'answer', kind, text, photos: kind !== 'beside' && set.rng.chance(0.3) ? 1 : 0 });
}

/** The author's rating, or silence. @returns whether the author says it is not solved */
function rate(diary: Diary, set: LifeSetting, quality: 'good' | 'fair' | 'poor'): boolean {
  const { rng, message } = set;
  const silent = { good: 0.46, fair: 0.47, poor: 0.36 }[quality];
  if (rng.chance(silent)) return false;
  diary.wait(Math.min(rng.around(20 * HOUR, 1.1), 13 * DAY), 'citizen');
  const solved = rng.weighted(
    (
      {
        good: [
          ['yes', 74],
          ['partly', 20],
          ['no', 6],
        ],
        fair: [
          ['yes', 40],
          ['partly', 40],
          ['no', 20],
        ],
        poor: [
          ['yes', 5],
          ['partly', 25],
          ['no', 70],
        ],
      } as const
    )[quality],
  );
  const satisfied = rng.weighted(
    (
      {
        yes: [
          [5, 62],
          [4, 26],
          [3, 9],
          [2, 2],
          [1, 1],
        ],
        partly: [
          [5, 8],
          [4, 30],
          [3, 42],
          [2, 15],
          [1, 5],
        ],
        no: [
          [4, 4],
          [3, 18],
          [2, 34],
          [1, 44],
        ],
      } as const
    )[solved],
  );
  const words = message.material.rating;
  const comment =
    rng.chance(0.3) || (solved === 'yes' && satisfied < 3)
      ? ''
      : { yes: words.good, partly: words.partly, no: words.bad }[solved];
  diary.add(
    { role: 'citizen', citizen: set.citizen },
    { do: 'rate', solved, satisfied, comment, urged: rng.chance(0.04) },
  );
  return solved === 'no';
}

/** After a "no": the author reopens, somebody tries again, the author may rate again. Seldom, a solved matter comes back. */
function afterwards(diary: Diary, set: LifeSetting, by: Actor, unsolved: boolean): void {
  const { rng, message } = set;
  const m = message.material;
  const author: Actor = { role: 'citizen', citizen: set.citizen };
  const rebound = !unsolved && rng.chance(0.03);
  if (unsolved ? !rng.chance(0.75) : !rebound) return;
  diary.wait(unsolved ? rng.int(1, 30) : rng.around(7 * DAY, 0.4), 'citizen');
  diary.add(author, {
    do: 'reopen',
    reason: unsolved ? 'notSolved' : 'rebound',
    text: unsolved ? m.reopen : m.rebound,
  });
  if (rng.chance(set.mood === 'lively' ? 0.1 : 0.3)) return;
  const missed = diary.steps.some((step) => step.do === 'answer' && step.kind === 'beside');
  const again = missed ? m.secondTry : unsolved ? m.redone : m.afterRebound;
  diary.wait(rng.around(40 * HOUR, 0.7), by.role);
  answer(diary, set, by, 'again', again);
  rate(diary, set, rng.chance(0.7) ? 'good' : 'fair');
}

/** Others say 我也遇到 once the answer is public. */
function joins(diary: Diary, set: LifeSetting): void {
  const { rng } = set;
  if (set.visibility !== 'publish' || !rng.chance(0.35)) return;
  const others = rng.sample(
    set.citizens,
    rng.weighted([
      [1, 5],
      [2, 4],
      [4, 2],
      [9, 0.6],
    ] as const),
  );
  for (const other of others) {
    if (other.key === set.citizen) continue;
    diary.wait(rng.around(14 * HOUR, 0.8), 'citizen');
    diary.add({ role: 'citizen', citizen: other.key }, { do: 'join' });
  }
}

/** The first holder takes it: the deputy addressed, or the keeper who passes it on to somebody on the roster. */
function take(diary: Diary, set: LifeSetting, first: number): { role: 'deputy'; deputy: string } {
  const { rng, station, roster, message } = set;
  const keeper: Actor = { role: 'keeper', station: station.key };
  let holder = set.addressed ?? rng.pick(roster);
  if (!set.addressed) {
    diary.wait(first * 0.3, 'keeper');
    diary.add(keeper, { do: 'passOn', toDeputy: holder.key, note: message.material.passOnNote });
  } else if (rng.chance(0.1) && roster.length > 1) {
    const from: Actor = { role: 'deputy', deputy: holder.key };
    diary.wait(first * 0.4, 'deputy');
    holder = rng.pick(roster.filter((row) => row.key !== holder.key));
    diary.add(from, { do: 'passOn', toDeputy: holder.key, note: message.material.passOnNote });
  }
  const by = { role: 'deputy', deputy: holder.key } as const;
  diary.wait(first * 0.4, 'deputy');
  diary.add(by, { do: 'accept', note: '' });
  diary.wait(first * 0.3, 'deputy');
  return by;
}

function handUp(diary: Diary, set: LifeSetting, from: Actor, levels: number): void {
  const { rng, message, offices, station } = set;
  const m = message.material;
  let by = from;
  for (const office of offices.slice(0, levels)) {
    diary.add(by, { do: 'handUp', toOffice: office.key, note: m.handUpNote });
    by = { role: 'office', office: office.key };
    diary.wait(rng.around(18 * HOUR, 0.9), 'office');
    if (set.mood === 'slow' && rng.chance(0.25)) return;
    diary.add(by, { do: 'accept', note: m.officeTake });
    diary.wait(rng.around(9 * HOUR, 0.6), 'office');
  }
  if (rng.chance(0.15)) return;
  if (rng.chance(0.35))
    diary.add({ role: 'citizen', citizen: set.citizen }, { do: 'followUp', text: m.followUp });
  if (rng.chance(0.18)) {
    diary.add(by, { do: 'handDown', toStation: station.key, note: m.handDownNote });
    const deputy = set.addressed ?? rng.pick(set.roster);
    const next: Actor = { role: 'deputy', deputy: deputy.key };
    diary.wait(4 * HOUR, 'keeper');
    diary.add(
      { role: 'keeper', station: station.key },
      { do: 'passOn', toDeputy: deputy.key, note: m.passOnNote },
    );
    diary.wait(rng.around(30 * HOUR, 0.6), 'deputy');
    diary.add(next, { do: 'accept', note: '' });
    by = next;
  }
  diary.wait(rng.around(4 * DAY, 0.6), by.role);
  answer(diary, set, by, 'final', m.officeAnswer);
  afterwards(diary, set, by, rate(diary, set, rng.chance(0.65) ? 'good' : 'fair'));
  joins(diary, set);
}

function walk(diary: Diary, set: LifeSetting, course: Course): void {
  const { rng, message, mood } = set;
  const m = message.material;
  const author: Actor = { role: 'citizen', citizen: set.citizen };
  const first = rng.around(FIRST_ANSWER[mood] * HOUR, 0.8);
  if (course === 'never') {
    if (rng.chance(0.25)) {
      diary.wait(rng.around(6 * DAY, 0.4), 'citizen');
      diary.add(author, { do: 'followUp', text: m.followUp });
    }
    return;
  }
  if (course === 'withdraw') {
    diary.wait(Math.min(first * 0.5, 3 * DAY), 'citizen');
    diary.add(author, { do: 'withdraw', reason: m.withdraw });
    return;
  }
  const by = take(diary, set, first);
  if (course === 'decline') {
    diary.add(by, { do: 'decline', ...m.decline });
    return;
  }
  if (course === 'town' || course === 'county') {
    handUp(diary, set, by, course === 'town' ? 1 : 2);
    return;
  }
  if (course === 'beside') {
    answer(diary, set, by, 'beside', m.beside);
    afterwards(diary, set, by, rate(diary, set, 'poor'));
    return;
  }
  if (course === 'progress') {
    answer(diary, set, by, 'progress', m.progress);
    if (rng.chance(0.5)) {
      diary.wait(rng.around(2 * DAY, 0.6), 'citizen');
      diary.add(author, { do: 'followUp', text: m.followUp });
    }
    diary.wait(rng.around(4 * DAY, 0.6), 'deputy');
    if (rng.chance(mood === 'slow' ? 0.3 : 0.12)) return;
    answer(diary, set, by, 'final', m.final);
  } else {
    answer(diary, set, by, 'onSpot', m.onSpot);
  }
  afterwards(diary, set, by, rate(diary, set, mood === 'slow' ? 'fair' : 'good'));
  joins(diary, set);
}

/** Writes the steps of one life in time order, unbounded by the end of the plan (the plan cuts them). */
export function writeLife(set: LifeSetting): LifeStep[] {
  const diary = new Diary(set);
  const office = set.offices[0];
  const { verdict, reason } = set.message.screening;
  if (verdict !== 'pass' && office) {
    const by: Actor = { role: 'office', office: office.key };
    diary.wait(set.rng.around(6 * HOUR, 0.7), 'office');
    if (verdict === 'reject') {
      diary.add(by, { do: 'reject', reason });
      return diary.steps;
    }
    if (set.rng.chance(0.15)) return diary.steps;
    diary.add(by, { do: 'release' });
  }
  walk(diary, set, set.rng.weighted(COURSES[set.mood]));
  return diary.steps;
}
