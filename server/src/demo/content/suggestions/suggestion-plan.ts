/** Plans three years of suggestions as pure data: 400 papers with every step, some of them resting on the messages of the sixty days. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import type { DemoCounty } from '../county.js';
import type { MessagePlace } from '../messages.js';
import { type DemoDeputy, type DemoPeople, NameMaker } from '../people.js';
import { BEIJING, type DemoPlan, type Life, MINUTE } from '../plan.js';
import { Rng } from '../random.js';
import { Course, type CourseSetting, dayAfter, type Leader } from './course.js';
import { COURSES, type CoursePlan, QUICK, SOON, type Traits } from './endings.js';
import { MATTERS, type Matter } from './matters.js';
import { makePaper, mattersAt } from './papers.js';
import { REFUSED } from './phrases.js';
import type {
  AssignedUnit,
  Paper,
  PlannedMeeting,
  PlannedSession,
  PlannedSuggestion,
  SuggestionPlan,
  SuggestionStep,
} from './steps.js';
import type { DemoUnit } from './units.js';

const DAY = 24 * 60 * MINUTE;
/** The demo's usual number; all shares are counted of it. */
export const USUAL = 400;
const DAYS = 1095;
const [TRIPLES, DOUBLES, FROM_MESSAGES] = [8, 8, 24];
/** Messages older than so many days leave time for a return visit after everything else. */
const EARLY = 44;
const OFFICES = ['县人大常委会主任', '县人大常委会副主任', '县人大常委会副主任', '副县长'];

/** Where a suggestion is written before its key is known. */
interface Draft {
  readonly course: string;
  readonly start: number;
  readonly author: string;
  readonly messages: readonly string[];
  readonly paper: Paper;
  readonly steps: readonly SuggestionStep[];
  readonly own: { key: string };
}
interface Sitting {
  readonly session: PlannedSession;
  readonly opens: number;
  readonly meeting: {
    readonly at: number;
    readonly items: { own: { key: string }; units: readonly AssignedUnit[]; term: 'normal' | 'long' }[];
  } | null;
}
interface Source {
  readonly lives: readonly Life[];
  readonly deputy: DemoDeputy;
  readonly matter: Matter;
  readonly latest: number;
}
export interface PlanOptions {
  readonly seed: number;
  readonly end: Date;
  readonly units: readonly DemoUnit[];
  readonly messages: DemoPlan;
  readonly count?: number;
}

class Planner {
  readonly drafts: Draft[] = [];
  readonly sittings: Sitting[];
  readonly from: number;
  private readonly end: number;
  private readonly rng: Rng;
  private readonly authors: readonly DemoDeputy[];
  private readonly weights: readonly (readonly [DemoDeputy, number])[];
  private readonly leaders: readonly Leader[];
  private readonly sources: Source[];
  private readonly titles = new Set<string>();
  /** How many of a course there are so far. */
  private readonly made = new Map<string, number>();

  constructor(
    private readonly county: DemoCounty,
    people: DemoPeople,
    private readonly options: PlanOptions,
  ) {
    this.end = options.end.getTime();
    this.from = this.end - DAYS * DAY;
    this.rng = new Rng(options.seed).fork('suggestions');
    this.authors = people.deputies.filter(({ mandates }) => mandates.some(({ level }) => level === 'county'));
    const eager = this.rng.fork('eager');
    this.weights = this.authors.map((deputy) => [deputy, eager.around(1, 0.7)] as const);
    const names = new NameMaker(this.rng.fork('leaders'), [
      ...people.deputies.map(({ name }) => name),
      ...options.units.flatMap(({ headName, contactName }) => [headName, contactName]),
    ]);
    this.leaders = OFFICES.map((title, index) => ({
      title,
      name: names.make(index === 2 ? 'female' : 'male', 1968 + index),
    }));
    this.sittings = this.sessions();
    this.sources = this.findSources();
  }

  /** The first author: the demo's page offers this deputy, who has something of everything waiting. */
  get star(): DemoDeputy {
    const [star] = this.authors;
    if (!star) throw new Error('nobody sits in the county congress');
    return star;
  }

  /** A suggestion of the past years that takes its course from a start, cut where the demo ends. */
  past(plan: CoursePlan, rng: Rng): void {
    const sitting = plan.traits?.submitAt === null || !rng.chance(0.42) ? null : this.sitting(rng);
    const submitAt =
      sitting === null ? null : sitting.opens + rng.int(0, 3) * DAY + rng.int(1, 7) * 60 * MINUTE;
    const start =
      submitAt === null
        ? this.from + rng.next() * (DAYS - 110) * DAY + 10 * DAY
        : submitAt - rng.int(3, 12) * DAY;
    const author = rng.weighted(this.weights);
    const own = { key: '' };
    const drawn = this.traits(plan, rng);
    const meeting = sitting?.meeting;
    const traits: Traits = {
      ...drawn,
      submitAt,
      meeting:
        meeting && plan.traits?.meeting === undefined
          ? { at: meeting.at, take: (units, term) => meeting.items.push({ own, units, term }) }
          : null,
    };
    const rule = plan.name.startsWith('refused: ') ? plan.name.slice('refused: '.length) : null;
    const paper = rule === null ? this.paper(author, rng) : this.refusable(rule, author, rng);
    this.write({ plan, traits, author, paper, messages: [], start, own, rng });
  }

  /** A suggestion that rests somewhere today: written again until its last step lies as far back as it should. */
  today(plan: CoursePlan, rng: Rng): void {
    const nth = this.made.get(plan.name) ?? 0;
    const offered = ['draft', 'returned', 'answered', 'promise reported'].includes(plan.name) && nth < 2;
    const traits = this.traits(plan, rng);
    const [least, most] = plan.rests ?? [1, 1];
    const rest = this.end - (least + rng.next() * (most - least)) * DAY;
    const draft = { plan, traits, own: { key: '' }, rng: rng.fork('course') };
    const author = offered ? this.star : rng.weighted(this.weights);
    const paper = this.paper(author, rng);
    let start = rest - 30 * DAY;
    for (let round = 0; round < 3; round += 1) {
      const trial = this.course({ ...draft, author, paper, messages: [], start });
      start += rest - new Date(trial.steps.at(-1)?.at ?? 0).getTime();
    }
    const source =
      offered || !rng.chance(0.4)
        ? undefined
        : this.source(({ latest }) => latest > this.end - EARLY * DAY && latest < start - 2 * DAY);
    if (!source) this.write(this.inTime({ ...draft, author, paper, messages: [], start }));
    else this.resting(draft, source, start);
  }

  /** Begins so much earlier that nothing of it lies beyond the end: a weekend may have pushed the last step there. */
  private inTime<T extends Parameters<Planner['course']>[0]>(one: T): T {
    let moved = one;
    const over = () => new Date(this.course(moved).steps.at(-1)?.at ?? 0).getTime() > this.end - 30 * MINUTE;
    for (let tries = 0; tries < 20 && over(); tries += 1)
      moved = { ...moved, start: moved.start - 0.4 * DAY };
    return moved;
  }

  /** One that rests on citizens' messages and is quick, so that those citizens see it through. */
  quick(plan: CoursePlan, rng: Rng): void {
    const early = this.end - EARLY * DAY;
    const source =
      this.source(({ latest }) =>
        plan.rests === SOON ? latest < early : latest >= early && latest < this.end - 30 * DAY,
      ) ?? this.source(() => true);
    const traits = {
      ...this.traits(plan, rng),
      bounced: 'no',
      returned: false,
      coSigners: 0,
      separate: false,
    } as const;
    if (!source) this.past(plan, rng);
    else
      this.resting(
        { plan, traits, own: { key: '' }, rng },
        source,
        source.latest + rng.int(1, 20) * 0.1 * DAY,
      );
  }

  /** The same matter two or three years running, each time naming the one before. */
  chain(years: 2 | 3, rng: Rng): void {
    const author = rng.weighted(this.weights);
    const place = this.placeOf(author, rng);
    const matter = this.matter(place, rng);
    const last = this.dayOfYear(years === 3 ? [25, 75] : [60, 300], rng);
    let before: { key: string } | null = null;
    for (let nth = 0; nth < years; nth += 1) {
      const at = new Date(last);
      at.setUTCFullYear(at.getUTCFullYear() - (years - 1 - nth));
      const ending =
        nth === years - 1 ? 'solved' : rng.pick(['later', 'for reference', 'solved', 'promise goes on']);
      const plan = COURSES.find(({ name }) => name === ending);
      if (!plan) throw new Error(`no course ${ending}`);
      const own = { key: '' };
      const traits: Traits = {
        ...this.traits(plan, rng),
        returned: false,
        bounced: 'no',
        submitAt: null,
        meeting: null,
        analysed: nth === 2 && rng.chance(0.6),
        // The key is not known yet: the reference is resolved when all are sorted.
        earlier: before === null ? [] : [`#${this.drafts.length - 1}`],
      };
      const paper = this.unused(
        () => makePaper(matter, place, { nth, messages: 0 }, rng.fork(`paper-${nth}`)),
        rng,
      );
      this.write({
        plan,
        traits,
        author,
        paper,
        messages: [],
        start: at.getTime(),
        own,
        rng: rng.fork(`year-${nth}`),
      });
      before = own;
    }
  }

  private resting(
    draft: { plan: CoursePlan; traits: Traits; own: { key: string }; rng: Rng },
    { lives, deputy, matter }: Source,
    start: number,
  ): void {
    const [life] = lives;
    const place = this.placeOfLife(life, deputy, draft.rng);
    const paper = makePaper(matter, place, { nth: 0, messages: lives.length }, draft.rng.fork('paper'));
    this.titles.add(paper.title);
    const one = { ...draft, author: deputy, paper, messages: lives.map(({ key }) => key), start };
    // What is quick begins with its messages, and is cut where the demo ends.
    this.write(draft.plan.rests === SOON ? one : this.inTime(one));
  }

  private course(one: {
    plan: CoursePlan;
    traits: Traits;
    author: DemoDeputy;
    paper: Paper;
    messages: readonly string[];
    start: number;
    rng: Rng;
  }): Course {
    const course = new Course(this.setting(one));
    one.plan.write(course, one.traits);
    return course;
  }

  private write(one: Parameters<Planner['course']>[0] & { own: { key: string } }): void {
    const { plan, author, paper, messages, start, own } = one;
    const { steps } = this.course(one);
    this.made.set(plan.name, (this.made.get(plan.name) ?? 0) + 1);
    this.drafts.push({ course: plan.name, start, author: author.key, messages, paper, steps, own });
  }

  private setting(one: {
    author: DemoDeputy;
    paper: Paper;
    messages: readonly string[];
    start: number;
    rng: Rng;
    plan: CoursePlan;
  }): CourseSetting {
    const { author, paper, start, rng } = one;
    const others = rng
      .fork('colleagues')
      .sample(this.authors, 12)
      .filter(({ key }) => key !== author.key && key !== this.star.key)
      .map(({ key }) => key);
    // The deputy whom the demo offers is among those who have not answered yet.
    const asked = one.plan.name === 'co-signing' && author.key !== this.star.key;
    return {
      paper,
      author: author.key,
      authorName: author.name,
      colleagues: asked ? [...others.slice(0, 3), this.star.key, ...others.slice(3)] : others,
      townOffice: this.office(author.townCode),
      countyOffice: this.office(this.county.county.code),
      units: this.options.units,
      leaders: this.leaders,
      citizens: [...new Set(this.lives(one.messages).map(({ citizen }) => citizen))],
      start,
      rng: rng.fork('steps'),
    };
  }

  private traits(plan: CoursePlan, rng: Rng): Traits {
    const now = plan.rests !== null;
    return {
      publicity: rng.weighted([
        ['full', 45],
        ['title', 30],
        ['none', 25],
      ] as const),
      coSigners: rng.chance(0.4) ? rng.int(1, 5) : 0,
      returned: !now && rng.chance(0.14),
      bounced: now
        ? 'no'
        : rng.weighted([
            ['no', 84],
            ['upheld', 5],
            ['reassigned', 7],
            ['twice', 4],
          ] as const),
      separate: rng.chance(0.1),
      term: rng.chance(0.15) ? 'long' : 'normal',
      key: rng.chance(0.06),
      earlier: [],
      namedBy: rng.chance(0.7) ? 'deputy' : 'office',
      analysed: false,
      meeting: null,
      submitAt: null,
      ...plan.traits,
    };
  }

  private paper(author: DemoDeputy, rng: Rng): Paper {
    return this.unused(() => {
      const place = this.placeOf(author, rng);
      return makePaper(this.matter(place, rng), place, { nth: 0, messages: 0 }, rng);
    }, rng);
  }

  /** Titles differ: whoever reads a list tells them apart. */
  private unused(make: () => Paper, rng: Rng): Paper {
    for (let tries = 0; ; tries += 1) {
      const paper = make();
      if (this.titles.has(paper.title) && tries < 60) {
        rng.next();
        continue;
      }
      this.titles.add(paper.title);
      return paper;
    }
  }

  private refusable(rule: string, author: DemoDeputy, rng: Rng): Paper {
    const base = this.paper(author, rng);
    const found = Object.entries(REFUSED).find(([name]) => name === rule)?.[1];
    if (!found) throw new Error(`no paper for the rule ${rule}`);
    const place = this.placeOf(author, rng);
    const fill = (line: string) =>
      line.replaceAll('{town}', place.town).replaceAll('{village}', place.village);
    const [title, grounds, proposal] = found;
    return { ...base, title: fill(title), grounds: fill(grounds), proposal: fill(proposal) };
  }

  /** A matter of which there are not many yet. */
  private matter(place: MessagePlace, rng: Rng): Matter {
    return rng.pick(mattersAt(place));
  }

  private placeOf(author: DemoDeputy, rng: Rng): MessagePlace {
    const near = this.county.villages.filter(({ parentCode }) => parentCode === author.townCode);
    const own = near.find(({ code }) => code === author.regionCode);
    const village = own && rng.chance(0.55) ? own : rng.pick(near);
    const town = this.county.towns.find(({ code }) => code === village.parentCode);
    if (!town) throw new Error(`${village.name} lies in no town`);
    return { town: town.name, village: village.name, urban: !town.hasCongress };
  }

  private placeOfLife(life: Life | undefined, author: DemoDeputy, rng: Rng): MessagePlace {
    const station = this.county.stations.find(({ key }) => key === life?.station);
    const village = this.county.villages.find(({ code }) => code === station?.regionCode);
    const town = this.county.towns.find(({ code }) => code === village?.parentCode);
    return village && town
      ? { town: town.name, village: village.name, urban: !town.hasCongress }
      : this.placeOf(author, rng);
  }

  private office(code: string): string {
    const office = this.county.offices.find(({ regionCode }) => regionCode === code);
    if (!office) throw new Error(`no office at ${code}`);
    return office.key;
  }

  private lives(keys: readonly string[]): Life[] {
    return this.options.messages.lives.filter(({ key }) => keys.includes(key));
  }

  /** Takes a source that fits; each is used once. Several messages come first. */
  private source(fits: (source: Source) => boolean): Source | undefined {
    const index = this.sources.findIndex(fits);
    return index < 0 ? undefined : this.sources.splice(index, 1)[0];
  }

  /** Messages that stay alive in the hands of a county deputy, by deputy and matter. */
  private findSources(): Source[] {
    const deputies = new Map(this.authors.map((deputy) => [deputy.key, deputy]));
    const groups = new Map<string, { lives: Life[]; deputy: DemoDeputy; matter: Matter; latest: number }>();
    for (const life of this.options.messages.lives) {
      if (life.message.screening.verdict !== 'pass') continue;
      if (life.steps.some((step) => ['withdraw', 'merge', 'decline'].includes(step.do))) continue;
      const given = life.steps.find((step) => step.do === 'passOn');
      const deputy = deputies.get(life.deputy ?? (given?.do === 'passOn' ? given.toDeputy : ''));
      const matter = MATTERS.find(({ sceneId }) => sceneId === life.message.sceneId);
      if (!deputy || !matter || !this.isOpen(matter)) continue;
      const held = new Date(life.at).getTime() + (life.deputy ? 0 : (given?.minute ?? 0)) * MINUTE;
      const key = `${deputy.key} ${matter.sceneId}`;
      const group = groups.get(key) ?? { lives: [], deputy, matter, latest: 0 };
      group.lives.push(life);
      group.latest = Math.max(group.latest, held);
      groups.set(key, group);
    }
    return [...groups.values()].sort((a, b) => b.lives.length - a.lives.length || a.latest - b.latest);
  }

  private isOpen(matter: Matter): boolean {
    return CATEGORIES.some(({ name }) => name === matter.category);
  }

  /** A start so many days back that no year's end lies between it and its filing. */
  private dayOfYear([least, most]: readonly [number, number], rng: Rng): number {
    for (let tries = 0; ; tries += 1) {
      const at = this.end - (least + rng.next() * (most - least) + tries) * DAY;
      const local = new Date(at + BEIJING);
      const month = local.getUTCMonth();
      if (month < 10 || (month === 10 && local.getUTCDate() < 25)) return at;
    }
  }

  private sitting(rng: Rng): Sitting | null {
    const over = this.sittings.filter(({ opens }) => opens < this.end - 70 * DAY);
    return over.length > 0 ? rng.pick(over) : null;
  }

  private sessions(): Sitting[] {
    const last = Number(dayAfter(this.end, 0).slice(0, 4));
    const numerals = ['二', '三', '四', '五', '六'];
    return [last - 3, last - 2, last - 1, last]
      .map((year) => ({ year, opens: Date.parse(`${year}-01-08T01:00:00Z`) }))
      .filter(({ opens }) => opens > this.from + 20 * DAY && opens < this.end - 4 * DAY)
      .map(({ year, opens }, index): Sitting => {
        const at = Date.parse(`${year}-02-26T01:30:00Z`);
        return {
          session: {
            name: `第${numerals[index] ?? index}次会议`,
            startsOn: `${year}-01-08`,
            endsOn: `${year}-01-11`,
          },
          opens,
          meeting: at < this.end - DAY ? { at, items: [] } : null,
        };
      });
  }
}

/** Every course as often as its share says, at least once, and exactly `total` in all. */
function queue(plans: readonly CoursePlan[], total: number): CoursePlan[] {
  const sum = plans.reduce((all, { share }) => all + share, 0);
  const list = plans.flatMap((plan) =>
    Array.from({ length: Math.max(1, Math.floor((plan.share * total) / sum)) }, () => plan),
  );
  const most = [...plans].sort((a, b) => b.share - a.share);
  for (let index = 0; list.length < total; index += 1)
    list.push(...most.slice(index % most.length, (index % most.length) + 1));
  return list.slice(0, total);
}

interface Slot {
  readonly name: string;
  /** How many suggestions it makes. */
  readonly size: number;
  write(rng: Rng): void;
}
const slot = (name: string, write: Slot['write'], size = 1): Slot => ({ name, write, size });

/** The first of every course comes before the second of any, so that a small demo shows everything too. */
function ranked(slots: readonly Slot[]): Slot[] {
  const seen = new Map<string, number>();
  return slots
    .map((one) => {
      const rank = seen.get(one.name) ?? 0;
      seen.set(one.name, rank + 1);
      return { one, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Plans `count` suggestions in the three years before `end`; few of them when the demo is small. */
export function makeSuggestionPlan(
  county: DemoCounty,
  people: DemoPeople,
  options: PlanOptions,
): SuggestionPlan {
  const { seed, end, count = USUAL } = options;
  const rng = new Rng(seed).fork('suggestion-slots');
  const planner = new Planner(county, people, options);
  const todays = COURSES.filter(({ rests }) => rests !== null);
  const resting = todays.reduce((sum, { share }) => sum + share, 0);
  const chained = TRIPLES * 3 + DOUBLES * 2;
  const slots: Slot[] = [
    ...queue(todays, resting).map((plan) => slot(plan.name, (own) => planner.today(plan, own))),
    ...queue(
      COURSES.filter(({ rests }) => rests === null),
      USUAL - resting - chained - FROM_MESSAGES,
    ).map((plan) => slot(plan.name, (own) => planner.past(plan, own))),
    ...queue(QUICK, FROM_MESSAGES).map((plan) => slot(plan.name, (own) => planner.quick(plan, own))),
    ...Array.from({ length: TRIPLES }, () => slot('triple', (own) => planner.chain(3, own), 3)),
    ...Array.from({ length: DOUBLES }, () => slot('double', (own) => planner.chain(2, own), 2)),
  ];
  for (let round = 0; planner.drafts.length < count; round += 1) {
    for (const [index, { write, size }] of ranked(rng.fork(`round-${round}`).shuffle(slots)).entries()) {
      if (planner.drafts.length + size > count) continue;
      write(rng.fork(`slot-${round}-${index}`));
    }
  }
  return finished(planner, end);
}

/** Gives the keys in order of beginning, resolves what refers to them, and cuts what lies beyond the end. */
function finished(planner: Planner, end: Date): SuggestionPlan {
  const { drafts } = planner;
  const sorted = [...drafts].sort((a, b) => a.start - b.start);
  for (const [index, draft] of sorted.entries()) draft.own.key = `sg-${String(index + 1).padStart(3, '0')}`;
  const key = (reference: string) => drafts[Number(reference.slice(1))]?.own.key ?? '';
  const suggestions = sorted.map(
    ({ own, course, author, messages, paper, steps }): PlannedSuggestion => ({
      key: own.key,
      course,
      author,
      messages,
      paper,
      steps: steps
        .map((step) => (step.do === 'earlier' ? { ...step, keys: step.keys.map(key) } : step))
        .filter(({ at }) => at < end.toISOString()),
    }),
  );
  const meetings = planner.sittings.flatMap(({ session, meeting }, index): PlannedMeeting[] =>
    meeting === null || meeting.items.length === 0
      ? []
      : [
          {
            key: `hm-${index + 1}`,
            at: new Date(meeting.at).toISOString(),
            name: `${session.startsOn.slice(0, 4)}年县人大代表建议交办会`,
            heldOn: dayAfter(meeting.at, 0),
            place: '县政府二楼大会议室',
            items: meeting.items.map(({ own, units, term }) => ({ suggestion: own.key, units, term })),
          },
        ],
  );
  const sessions = planner.sittings.map(({ session }) => session);
  return { from: new Date(planner.from).toISOString(), sessions, meetings, suggestions };
}

export interface SuggestionEvent {
  readonly at: Date;
  readonly suggestion: PlannedSuggestion;
  readonly step: SuggestionStep;
}

/** All steps in time order; a suggestion's own order is kept where two share a moment. */
export function suggestionTimeline(plan: SuggestionPlan): SuggestionEvent[] {
  return plan.suggestions
    .flatMap((suggestion) => suggestion.steps.map((step) => ({ at: new Date(step.at), suggestion, step })))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
