/** The courses that suggestions of the demo take: those of the past years that came to an end, and those that stand somewhere today. */
import { REFUSAL_RULES, type Term, type Verdict } from '@liaison/shared/suggestions/suggestion.text';
import type { Course } from './course.js';
import type { AssignedUnit } from './steps.js';

/** What is decided for one suggestion before its course is written. */
export interface Traits {
  readonly publicity: 'none' | 'title' | 'full';
  readonly coSigners: number;
  readonly returned: boolean;
  readonly bounced: 'no' | 'upheld' | 'reassigned' | 'twice';
  readonly separate: boolean;
  readonly term: Term;
  readonly key: boolean;
  /** Keys of the earlier suggestions on the same matter. */
  readonly earlier: readonly string[];
  readonly namedBy: 'deputy' | 'office';
  /** The third year running, which the office analyses. */
  readonly analysed: boolean;
  /** Given to its units at a handing-over meeting: the time of it, and what to tell it. */
  readonly meeting: { readonly at: number; take(units: readonly AssignedUnit[], term: Term): void } | null;
  /** When a session sits in which it is handed in. */
  readonly submitAt: number | null;
}

export interface CoursePlan {
  readonly name: string;
  /** How many of four hundred. */
  readonly share: number;
  /** For those that stand somewhere today: days since the last step, least and most; null for the past years'. */
  readonly rests: readonly [number, number] | null;
  /** What this course needs, whatever was drawn. */
  readonly traits?: Partial<Traits>;
  write(course: Course, traits: Traits): void;
}

function begin(c: Course, t: Traits): void {
  c.draft(t.publicity);
  if (t.earlier.length > 0 && t.namedBy === 'deputy') c.earlier(t.earlier);
  if (t.coSigners > 0) c.coSign(t.coSigners);
}

function submitted(c: Course, t: Traits): void {
  begin(c, t);
  if (t.submitAt !== null) c.now = Math.max(c.now, t.submitAt);
  c.submit();
}

function filed(c: Course, t: Traits): void {
  submitted(c, t);
  const [mark, other] = c.rng.chance(0.5)
    ? (['grounds', 'proposal'] as const)
    : (['proposal', 'grounds'] as const);
  if (t.returned && c.rng.chance(0.5)) c.returnFirst(mark).correct(mark);
  c.passFirst();
  if (t.returned && c.rng.chance(0.4)) c.returnSecond(other).correct(other).passFirst();
  if (t.earlier.length > 0 && t.namedBy === 'office') c.namedByOffice(t.earlier);
  c.file();
}

function assigned(c: Course, t: Traits): void {
  filed(c, t);
  const units = c.choose(t.separate);
  if (t.meeting === null) c.assign(units, t.term);
  else {
    c.now = Math.max(c.now, t.meeting.at);
    t.meeting.take(units, t.term);
  }
}

/** Objections of the unit that leads, as far as the traits say. */
function bounced(c: Course, t: Traits): void {
  const [first = ''] = c.mains;
  if (t.bounced === 'no') return;
  const other = c.other([...c.mains, ...c.supporting]);
  c.object(first, other);
  if (t.bounced === 'upheld') c.uphold(first);
  if (t.bounced === 'reassigned') c.reassign(first, other);
  if (t.bounced !== 'twice') return;
  c.reassign(first, other).object(other, first).coordinate(other, 9).wait(9);
  if (c.rng.chance(0.5)) c.uphold(other, true);
  else c.reassign(other, c.other([...c.mains, ...c.supporting, first]), true);
}

function accepted(c: Course, t: Traits): void {
  assigned(c, t);
  bounced(c, t);
  const upheldByMeeting = t.bounced === 'twice' && c.steps.at(-1)?.do === 'uphold';
  for (const unit of [...c.mains, ...c.supporting])
    if (!(upheldByMeeting && unit === c.mains[0])) c.accept(unit);
}

function planned(c: Course, t: Traits): void {
  accepted(c, t);
  for (const unit of c.mains) {
    c.plan(unit);
    if (c.rng.chance(0.45)) c.between(1, 5).check(unit, 'plan');
  }
  if (t.analysed) c.analyse();
  if (t.key) c.supervise();
}

function progressing(c: Course, t: Traits): void {
  planned(c, t);
  for (const unit of c.mains) {
    c.between(3, 12).progress(unit);
    if (c.rng.chance(0.3)) c.between(1, 8).check(unit, 'progress');
    if (c.rng.chance(0.35)) c.between(6, 14).progress(unit);
  }
}

/** Who keeps silent is named in the answer, once the month for an opinion is over. */
function opinions(c: Course): void {
  const silent = c.supporting.filter(() => c.rng.chance(0.12));
  for (const unit of c.supporting) if (!silent.includes(unit)) c.opinion(unit);
  if (silent.length > 0) c.wait(32);
}

type AnswerWish = Parameters<Course['answer']>[2];
function answered(c: Course, t: Traits, answerClass: 'A' | 'B' | 'C' | 'D', wish: AnswerWish = {}): void {
  progressing(c, t);
  opinions(c);
  c.between(8, t.term === 'long' ? 90 : 40);
  if (c.rng.chance(0.14)) c.wait(t.term === 'long' ? 110 : 70);
  for (const unit of c.mains) c.between(0.5, 4).answer(unit, answerClass, wish);
}

const content = (c: Course): Verdict => (c.rng.chance(0.72) ? 'satisfied' : 'basically');

function again(c: Course, answerClass: 'A' | 'B', wish: AnswerWish = {}): void {
  for (const unit of c.mains) {
    c.between(2, 8).progress(unit);
    c.between(8, 20).answer(unit, answerClass, { ...wish, again: true });
  }
}

function settled(c: Course, t: Traits): void {
  const closed = c.now;
  if (t.key && c.rng.chance(0.6)) c.endSupervision();
  if (c.rng.chance(0.25)) for (const unit of c.mains) c.between(3, 20).check(unit, 'result');
  c.visits(closed, 28).visits(closed, 90);
}

function promised(c: Course, t: Traits, days: number, verdict = content(c)): void {
  answered(c, t, 'B', { promised: days });
  c.judgeAll(verdict);
}

/** Every unit reports when its day is near, and the office looks. */
function kept(c: Course): number {
  for (const unit of c.mains) {
    if (c.rng.chance(0.15)) c.reportPromise(unit).returnPromise(unit).between(10, 30);
    c.reportPromise(unit).confirmPromise(unit);
  }
  return c.now;
}

const PAST: readonly CoursePlan[] = [
  {
    name: 'solved',
    share: 76,
    rests: null,
    write(c, t) {
      answered(c, t, 'A');
      c.judgeAll(content(c));
      settled(c, t);
    },
  },
  {
    name: 'promise kept',
    share: 36,
    rests: null,
    write(c, t) {
      promised(c, t, c.rng.int(60, 150));
      const [unit = ''] = c.mains;
      c.between(20, 40).progress(unit);
      if (c.rng.chance(0.3)) c.between(10, 20).movePromise(unit, c.rng.int(60, 120));
      c.between(30, 70);
      const closed = kept(c);
      c.visits(closed, 28).visits(closed, 90);
    },
  },
  {
    name: 'promise goes on',
    share: 34,
    rests: null,
    write(c, t) {
      promised(c, t, c.rng.int(260, 900));
      const [unit = ''] = c.mains;
      for (let index = 0; index < 5; index += 1) {
        c.between(60, 130);
        if (c.rng.chance(0.5)) c.progress(unit);
        if (c.rng.chance(0.3)) c.wait(2).check(unit, 'result');
        if (c.rng.chance(0.3)) c.wait(1).movePromise(unit, c.rng.int(200, 500));
      }
    },
  },
  {
    name: 'later',
    share: 18,
    rests: null,
    write(c, t) {
      answered(c, t, 'C', c.rng.chance(0.5) ? { promised: c.rng.int(200, 500) } : {});
      c.judgeAll('basically');
      if (c.rng.chance(0.4)) c.between(20, 60).check(c.mains[0] ?? '', 'result');
    },
  },
  {
    name: 'for reference',
    share: 12,
    rests: null,
    write(c, t) {
      answered(c, t, 'D');
      c.judgeAll(content(c));
    },
  },
  {
    name: 'nobody judged',
    share: 16,
    rests: null,
    write(c, t) {
      answered(c, t, 'A');
      c.silence();
      settled(c, t);
    },
  },
  {
    name: 'handled again',
    share: 22,
    rests: null,
    write(c, t) {
      answered(c, t, 'A');
      c.judgeAll('unsatisfied', false);
      again(c, 'A');
      c.judgeAll(content(c), false);
      settled(c, t);
    },
  },
  {
    name: 'leaders decided',
    share: 6,
    rests: null,
    traits: { coSigners: 2, separate: false },
    write(c, t) {
      answered(c, t, 'A');
      c.judgeAll('unsatisfied', false);
      again(c, 'A');
      c.judgeAll('unsatisfied', false);
      again(c, 'A');
      c.judgeAll('unsatisfied', false);
      c.orderRehandle();
      again(c, 'A');
      c.judgeAll('satisfied', false);
      settled(c, t);
    },
  },
  {
    name: 'came back',
    share: 14,
    rests: null,
    traits: { separate: false },
    write(c, t) {
      answered(c, t, 'A');
      c.judgeAll('satisfied', false);
      const closed = c.now;
      const second = c.rng.chance(0.5);
      if (second) c.visits(closed, 28).visits(closed, 90, 'no');
      else c.visits(closed, 28, 'no');
      again(c, 'A');
      c.judgeAll(content(c), false);
      const closedAgain = c.now;
      c.visits(closedAgain, 28).visits(closedAgain, 90);
    },
  },
  ...REFUSAL_RULES.map(
    (rule): CoursePlan => ({
      name: `refused: ${rule}`,
      share: 2,
      rests: null,
      traits: { coSigners: 0, earlier: [], submitAt: null, meeting: null },
      write(c, t) {
        submitted(c, t);
        if (rule === 'outside_jurisdiction' || rule === 'court_case') c.passFirst().refuse(rule, 'second');
        else c.refuse(rule, 'first');
      },
    }),
  ),
  {
    name: 'for reading',
    share: 6,
    rests: null,
    traits: { meeting: null },
    write(c, t) {
      submitted(c, t);
      c.passFirst().convert();
    },
  },
  {
    name: 'withdrawn',
    share: 6,
    rests: null,
    traits: { meeting: null, submitAt: null },
    write(c, t) {
      submitted(c, t);
      c.withdraw();
    },
  },
];

const today = (
  name: string,
  share: number,
  rests: readonly [number, number],
  write: CoursePlan['write'],
  traits: Partial<Traits> = {},
): CoursePlan => ({ name, share, rests, write, traits: { submitAt: null, meeting: null, ...traits } });

const PLAIN: Partial<Traits> = { bounced: 'no', separate: false, term: 'normal' };
const first = (c: Course) => c.mains[0] ?? '';

const TODAY: readonly CoursePlan[] = [
  today('draft', 7, [1, 20], (c, t) => c.draft(t.publicity), { coSigners: 0, earlier: [] }),
  today('co-signing', 6, [0.3, 8], (c, t) => c.draft(t.publicity).coSign(4, 2), { earlier: [] }),
  today('first review', 6, [0.3, 4], submitted),
  today('second review', 6, [0.3, 4], (c, t) => {
    submitted(c, t);
    c.passFirst();
  }),
  today('returned', 5, [0.5, 8], (c, t) => {
    submitted(c, t);
    c.returnFirst('proposal');
  }),
  today('filed', 9, [0.3, 9], filed),
  today('assigned', 8, [0.3, 4], assigned),
  today('assigned, late', 4, [14, 24], assigned, PLAIN),
  today('objected', 4, [0.3, 3], (c, t) => {
    assigned(c, t);
    c.object(first(c), c.other([...c.mains, ...c.supporting]));
  }),
  today('objected twice', 3, [0.3, 4], (c, t) => {
    assigned(c, t);
    const other = c.other([...c.mains, ...c.supporting]);
    const old = first(c);
    c.object(old, other).reassign(old, other).object(other, old);
  }),
  today('at the meeting', 3, [0.5, 3], (c, t) => {
    assigned(c, t);
    const other = c.other([...c.mains, ...c.supporting]);
    const old = first(c);
    c.object(old, other).reassign(old, other).object(other, old).coordinate(other, 12);
  }),
  today('accepted', 6, [0.5, 6], accepted, { bounced: 'no' }),
  today('planned', 8, [1, 10], planned),
  today('progressing', 12, [1, 14], progressing),
  today('supervised', 5, [1, 12], progressing, { key: true }),
  today('opinions given', 6, [1, 14], (c, t) => {
    progressing(c, t);
    for (const unit of c.supporting) c.opinion(unit);
  }),
  today('opinion late', 4, [26, 36], planned, PLAIN),
  today('answer late', 6, [84, 110], progressing, PLAIN),
  today(
    'one of two answered',
    4,
    [1, 14],
    (c, t) => {
      progressing(c, t);
      c.between(10, 30).answer(first(c), 'A');
    },
    { ...PLAIN, separate: true },
  ),
  today(
    'answered',
    10,
    [1, 16],
    (c, t) => answered(c, t, c.rng.chance(0.6) ? 'A' : 'B', { promised: 200 }),
    PLAIN,
  ),
  today(
    'judged by some',
    4,
    [0.5, 8],
    (c, t) => {
      answered(c, t, 'A');
      for (const deputy of c.signers.slice(0, 1)) c.between(1, 4).judge(deputy, 'satisfied');
    },
    { ...PLAIN, coSigners: 3 },
  ),
  today(
    'at it again',
    5,
    [1, 14],
    (c, t) => {
      answered(c, t, 'A');
      c.judgeAll('unsatisfied', false);
      c.between(2, 6).progress(first(c));
    },
    PLAIN,
  ),
  today(
    'at it again, late',
    3,
    [38, 60],
    (c, t) => {
      answered(c, t, 'A');
      c.judgeAll('unsatisfied', false);
    },
    PLAIN,
  ),
  today(
    'before the leaders',
    4,
    [1, 20],
    (c, t) => {
      answered(c, t, 'A');
      c.judgeAll('unsatisfied', false);
      again(c, 'A');
      c.judgeAll('unsatisfied', false);
      again(c, 'A');
      c.judgeAll('unsatisfied', false);
    },
    PLAIN,
  ),
  today('promise late', 6, [60, 150], (c, t) => promised(c, t, 50), PLAIN),
  today('promise near', 5, [30, 60], (c, t) => promised(c, t, 75), PLAIN),
  today(
    'promise reported',
    4,
    [0.5, 8],
    (c, t) => {
      promised(c, t, 120);
      c.between(40, 80).reportPromise(first(c));
    },
    PLAIN,
  ),
  today(
    'came back lately',
    3,
    [1, 12],
    (c, t) => {
      answered(c, t, 'A');
      c.judgeAll('satisfied', false);
      c.visits(c.now, 28, 'no').between(1, 3).progress(first(c));
    },
    PLAIN,
  ),
  today(
    'to be asked again',
    8,
    [30, 50],
    (c, t) => {
      answered(c, t, 'A');
      c.judgeAll('satisfied', false);
    },
    PLAIN,
  ),
];

export const COURSES: readonly CoursePlan[] = [...PAST, ...TODAY];

/** Whose matter was settled so early in the sixty days that people were asked again. */
export const SOON = [0, 0] as const;

/** What a suggestion that rests on messages of the last sixty days can still come to. */
export const QUICK: readonly CoursePlan[] = [
  today('quickly solved', 1, SOON, (c, t) => {
    quick(c, t);
    c.between(1, 3).judge(c.author, 'satisfied');
    c.pace = 1;
    c.visits(c.now, 28);
  }),
  today('quickly solved, came back', 1, SOON, (c, t) => {
    quick(c, t);
    c.between(1, 3).judge(c.author, 'basically');
    c.pace = 1;
    c.visits(c.now, 28, 'no').between(1, 3).progress(first(c));
  }),
  today('quickly answered', 1, [0, 0], (c, t) => quick(c, t)),
  today('quickly under way', 1, [0, 0], (c, t) => {
    planned(c, t);
    c.between(2, 6).progress(first(c), 0.8);
  }),
];

function quick(c: Course, t: Traits): void {
  c.pace = 0.3;
  assigned(c, t);
  for (const unit of [...c.mains, ...c.supporting]) c.accept(unit);
  for (const unit of c.mains) c.plan(unit);
  for (const unit of c.supporting) c.opinion(unit);
  for (const unit of c.mains) {
    c.between(1, 6).progress(unit, 0.8);
    c.between(2, 8).answer(unit, 'A');
  }
}
