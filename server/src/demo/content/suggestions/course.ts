/** Writes the life of one suggestion step by step: each word here is what somebody does, after a believable while, in office hours. */
import { addDays, beijingDate } from '@liaison/shared/kernel/working-days';
import type { AssignmentKind } from '@liaison/shared/suggestions/assignment.states';
import type {
  AnswerClass,
  CheckKind,
  Publicity,
  RefusalRule,
  StillSolved,
  Term,
  Verdict,
} from '@liaison/shared/suggestions/suggestion.text';
import { BEIJING, MINUTE } from '../plan.js';
import type { Rng } from '../random.js';
import { JUDGED, OFFICE, REFUSED, REVIEW, UNIT, VISITED } from './phrases.js';
import type { AssignedUnit, Paper, SuggestionDoing, SuggestionStep } from './steps.js';
import type { DemoUnit } from './units.js';

const DAY = 24 * 60 * MINUTE;
const GOOD_MARKS = { title: true, grounds: true, proposal: true };
/** Longest time to judge: twenty working days with every holiday in them. */
const JUDGING_DAYS = 42;

export interface Leader {
  readonly name: string;
  readonly title: string;
}
/** What a course depends on. Times are epoch milliseconds. */
export interface CourseSetting {
  readonly paper: Paper;
  readonly author: string;
  readonly authorName: string;
  /** Those who may be asked to co-sign. */
  readonly colleagues: readonly string[];
  readonly townOffice: string;
  readonly countyOffice: string;
  readonly units: readonly DemoUnit[];
  readonly leaders: readonly Leader[];
  /** Authors of the messages that it rests on. */
  readonly citizens: readonly string[];
  readonly start: number;
  readonly rng: Rng;
}

/** A day of the calendar in Beijing, so many days after an instant. */
export function dayAfter(at: number, days: number): string {
  return addDays(beijingDate(new Date(at)), days);
}

export class Course {
  readonly steps: SuggestionStep[] = [];
  now: number;
  /** The units that answer, then those that support; a unit that was replaced is gone. */
  mains: string[] = [];
  supporting: string[] = [];
  signers: string[] = [];
  /** Below 1 everybody is quicker than usual. */
  pace = 1;
  readonly rng: Rng;

  constructor(private readonly set: CourseSetting) {
    this.now = set.start;
    this.rng = set.rng;
  }

  /** Moves on by about so many days, to an hour of a weekday at which people work. */
  wait(days: number): this {
    this.now += Math.max(0.02, days * this.pace) * DAY;
    const local = new Date(this.now + BEIJING);
    const hour = local.getUTCHours();
    if (hour < 8 || hour >= 18) {
      const midnight = Math.floor((this.now + BEIJING) / DAY) * DAY - BEIJING;
      this.now = midnight + (hour >= 18 ? DAY : 0) + (8.5 * 60 + this.rng.int(0, 500)) * MINUTE;
    }
    const weekday = new Date(this.now + BEIJING).getUTCDay();
    if (weekday === 6) this.now += 2 * DAY;
    else if (weekday === 0) this.now += DAY;
    return this;
  }

  /** Days drawn between two numbers. */
  between(from: number, to: number): this {
    return this.wait(from + this.rng.next() * (to - from));
  }

  // —— the deputy ——

  draft(publicity: Publicity | null): this {
    this.deputy({ do: 'create' });
    if (publicity !== null && publicity !== 'none') this.wait(0.02).deputy({ do: 'publicity', publicity });
    if (this.rng.chance(0.12)) this.wait(0.02).deputy({ do: 'photos', count: this.rng.int(1, 2) });
    return this;
  }

  earlier(keys: readonly string[]): this {
    return this.wait(0.1).deputy({ do: 'earlier', keys });
  }

  /** @param open how many of those asked have not answered yet */
  coSign(count: number, open = 0): this {
    const asked = this.set.colleagues.slice(0, count);
    this.between(0.2, 1.5).deputy({ do: 'invite', deputies: asked });
    for (const deputy of asked.slice(0, count - open)) {
      this.between(0.1, 1.2);
      if (this.signers.length > 0 && this.rng.chance(0.08))
        this.push({ do: 'decline' }, { role: 'deputy', deputy });
      else {
        this.push({ do: 'confirm' }, { role: 'deputy', deputy });
        this.signers.push(deputy);
      }
    }
    return this;
  }

  submit(): this {
    return this.between(0.2, 2).deputy({ do: 'submit' });
  }

  withdraw(): this {
    return this.between(1, 4).deputy({ do: 'withdraw' });
  }

  /** Corrects the text as the office asked and hands it in again; who signed is asked again. */
  correct(mark: 'grounds' | 'proposal'): this {
    const { grounds, proposal } = this.set.paper;
    const more = REVIEW.added[mark].replace('{n}', String(this.rng.int(12, 60)));
    this.between(2, 8).deputy({
      do: 'edit',
      grounds: mark === 'grounds' ? `${grounds}\n${more}` : grounds,
      proposal: mark === 'proposal' ? `${proposal}\n${more}` : proposal,
    });
    for (const deputy of this.signers)
      this.between(0.2, 1).push({ do: 'confirm' }, { role: 'deputy', deputy });
    return this.submit();
  }

  // —— the reviews ——

  passFirst(): this {
    const review = { verdict: 'pass_first', marks: GOOD_MARKS, note: this.rng.pick(REVIEW.pass) } as const;
    return this.between(0.5, 3).push({ do: 'first', ...review }, this.town);
  }

  returnFirst(mark: 'grounds' | 'proposal'): this {
    const review = { verdict: 'return_for_correction', marks: { ...GOOD_MARKS, [mark]: false } } as const;
    return this.between(1, 3).push(
      { do: 'first', ...review, note: this.rng.pick(REVIEW.back[mark]) },
      this.town,
    );
  }

  returnSecond(mark: 'grounds' | 'proposal'): this {
    const review = { verdict: 'return_for_correction', marks: { ...GOOD_MARKS, [mark]: false } } as const;
    return this.between(1, 4).push(
      { do: 'second', ...review, note: this.rng.pick(REVIEW.back[mark]) },
      this.office,
    );
  }

  file(): this {
    const review = { verdict: 'file', marks: GOOD_MARKS, note: this.rng.pick(REVIEW.file) } as const;
    return this.between(0.5, 4).push({ do: 'second', ...review }, this.office);
  }

  convert(): this {
    const review = { verdict: 'convert', marks: { ...GOOD_MARKS, proposal: false } } as const;
    return this.between(1, 4).push(
      { do: 'second', ...review, note: this.rng.pick(REVIEW.convert) },
      this.office,
    );
  }

  refuse(rule: RefusalRule, stage: 'first' | 'second'): this {
    const marks = { title: rule !== 'empty', grounds: false, proposal: false };
    const review = { verdict: 'refuse', marks, note: REFUSED[rule][3], rule } as const;
    return this.between(1, 4).push({ do: stage, ...review }, stage === 'first' ? this.town : this.office);
  }

  namedByOffice(keys: readonly string[]): this {
    return this.wait(0.1).push({ do: 'earlier', keys }, this.office);
  }

  // —— giving it to units ——

  /** Which units: the lead with its supporting ones, or two that answer separately. */
  choose(separate: boolean): AssignedUnit[] {
    const { paper } = this.set;
    const others = paper.supporting.filter((name) => name !== paper.lead);
    const kinds = (kind: AssignmentKind) => (name: string) => ({ unit: this.unitNamed(name).key, kind });
    const units = separate
      ? [paper.lead, others[0] ?? '县财政局'].map(kinds('separate'))
      : [kinds('lead')(paper.lead), ...others.slice(0, this.rng.int(0, 2)).map(kinds('supporting'))];
    this.mains = units.filter(({ kind }) => kind !== 'supporting').map(({ unit }) => unit);
    this.supporting = units.filter(({ kind }) => kind === 'supporting').map(({ unit }) => unit);
    return units;
  }

  assign(units: readonly AssignedUnit[], term: Term): this {
    return this.between(1, 6).push(
      { do: 'assign', units, term, note: this.rng.pick(OFFICE.assign) },
      this.office,
    );
  }

  accept(unit: string): this {
    return this.between(0.4, 2).unit(unit, { do: 'accept' });
  }

  object(unit: string, other: string): this {
    const name = this.named(other).name;
    const reason = this.rng.pick(UNIT.object).replace('{other}', name);
    return this.between(0.5, 2.5).unit(unit, {
      do: 'object',
      reason,
      suggest: this.rng.chance(0.6) ? name : '',
    });
  }

  uphold(unit: string, minutes = false): this {
    const note = this.rng.pick(OFFICE.uphold);
    const told = minutes ? { minutes: OFFICE.meeting.replace('{other}', this.named(unit).name) } : {};
    return this.between(0.5, 2).push({ do: 'uphold', unit, note, ...told }, this.office);
  }

  reassign(unit: string, to: string, minutes = false): this {
    const { name } = this.named(to);
    const note = this.rng.pick(OFFICE.reassign).replace('{other}', name);
    const told = minutes ? { minutes: OFFICE.meeting.replace('{other}', name) } : {};
    this.between(0.5, 2).push({ do: 'reassign', unit, to, note, ...told }, this.office);
    this.mains = this.mains.map((one) => (one === unit ? to : one));
    return this;
  }

  coordinate(unit: string, inDays: number): this {
    const meetingOn = dayAfter(this.now, inDays);
    return this.between(0.5, 1.5).push(
      { do: 'coordinate', unit, meetingOn, place: '县人大常委会三楼会议室' },
      this.office,
    );
  }

  // —— handling ——

  plan(unit: string): this {
    const text = this.fill(this.rng.pick(UNIT.plan));
    return this.between(1.5, 7).unit(unit, { do: 'plan', text });
  }

  progress(unit: string, share = 0.3): this {
    const text = this.fill(this.rng.pick(UNIT.progress));
    return this.unit(unit, { do: 'progress', text, photos: this.rng.chance(share) ? this.rng.int(1, 2) : 0 });
  }

  /** A supporting unit settles how it helps, then says what it has to say. */
  opinion(unit: string): this {
    this.between(0.2, 1.5).unit(unit, { do: 'plan', text: this.rng.pick(UNIT.supportPlan) });
    const { name } = this.named(unit);
    const own: Readonly<Record<string, readonly string[]>> = UNIT.opinion;
    return this.between(1, 6).unit(unit, {
      do: 'opinion',
      text: this.rng.pick(own[name] ?? UNIT.opinion['*']),
    });
  }

  /** @param again after the deputy was not satisfied @param promised days from now */
  answer(unit: string, answerClass: AnswerClass, { again = false, promised = 0 } = {}): this {
    const date = promised > 0 ? dayAfter(this.now, promised) : undefined;
    const words = (line: string) => this.fill(line).replaceAll('{date}', date ?? '');
    const head = words(again ? UNIT.answerAgain : UNIT.answerHead);
    return this.unit(unit, {
      do: 'answer',
      class: answerClass,
      text: `${head}${words(this.rng.pick<string>(UNIT.answer[answerClass]))}${words(UNIT.answerTail)}`,
      ...(date ? { promisedOn: date } : {}),
      ...(answerClass === 'C' ? { reason: this.rng.pick(UNIT.reasons), plan: this.rng.pick(UNIT.next) } : {}),
      ...(answerClass === 'B' ? { plan: words(UNIT.promise) } : {}),
    });
  }

  // —— judging ——

  /** One signer judges every unit that answers. */
  judge(deputy: string, result: Verdict): this {
    const items = this.mains.map((unit) => {
      const attitude: Verdict = result === 'unsatisfied' && this.rng.chance(0.6) ? 'basically' : result;
      return { unit, attitude, result, comment: this.fill(this.rng.pick<string>(JUDGED[result])) };
    });
    return this.push({ do: 'evaluate', items }, { role: 'deputy', deputy });
  }

  /** The author and every co-signer; when one keeps silent, the matter waits until the time to judge is over. */
  judgeAll(result: Verdict, silent = this.signers.length > 0 && this.rng.chance(0.15)): this {
    const judges = silent ? this.signers.slice(1) : this.signers;
    for (const deputy of judges)
      this.between(0.5, 3).judge(
        deputy,
        result === 'unsatisfied' || this.rng.chance(0.7) ? result : 'basically',
      );
    this.between(0.5, 4).judge(this.set.author, result);
    return silent ? this.wait(JUDGING_DAYS) : this;
  }

  silence(): this {
    return this.wait(JUDGING_DAYS);
  }

  // —— following ——

  check(unit: string, kind: CheckKind): this {
    const verdict = this.rng.chance(0.75) ? 'good' : 'improve';
    const note = this.rng.pick<string>(OFFICE.check[kind][verdict]);
    return this.push({ do: 'check', unit, kind, verdict, note }, this.office);
  }

  supervise(): this {
    const leader = this.rng.pick(this.set.leaders);
    const note = this.rng.pick(OFFICE.supervise);
    this.between(1, 5).push(
      { do: 'supervise', on: true, leader: leader.name, title: leader.title, note },
      this.office,
    );
    return this.inspect(leader);
  }

  inspect({ name, title }: Leader): this {
    this.between(5, 15);
    return this.push(
      {
        do: 'inspect',
        visitedOn: dayAfter(this.now, 0),
        leader: `${title}${name}`,
        place: this.set.paper.place,
        participants: `提建议的代表、${this.mains.map((unit) => this.named(unit).name).join('、')}负责人、村（社区）干部`,
        found: this.rng.pick(OFFICE.found),
        result: this.rng.pick(OFFICE.result),
        photos: this.rng.int(0, 2),
      },
      this.office,
    );
  }

  endSupervision(): this {
    const note = '已办结，结束督办。';
    return this.between(1, 5).push({ do: 'supervise', on: false, leader: '', title: '', note }, this.office);
  }

  orderRehandle(): this {
    return this.between(2, 8).push({ do: 'orderRehandle', note: this.rng.pick(OFFICE.leaders) }, this.office);
  }

  analyse(): this {
    this.between(8, 25);
    return this.push(
      {
        do: 'analyse',
        meetingOn: dayAfter(this.now, -2),
        conclusion: this.rng.pick(OFFICE.conclusion),
        plan: this.rng.pick(OFFICE.cure),
      },
      this.office,
    );
  }

  // —— promises ——

  movePromise(unit: string, inDays: number): this {
    return this.unit(unit, {
      do: 'movePromise',
      to: dayAfter(this.now, inDays),
      reason: this.rng.pick(UNIT.move),
    });
  }

  reportPromise(unit: string): this {
    const text = this.fill(this.rng.pick(UNIT.report));
    return this.unit(unit, { do: 'reportPromise', text, photos: this.rng.chance(0.4) ? 1 : 0 });
  }

  confirmPromise(unit: string): this {
    return this.between(1, 8).push(
      { do: 'confirmPromise', unit, note: this.rng.pick(OFFICE.confirm) },
      this.office,
    );
  }

  returnPromise(unit: string): this {
    return this.between(1, 6).push(
      { do: 'returnPromise', unit, note: this.rng.pick(OFFICE.sendBack) },
      this.office,
    );
  }

  // —— return visits ——

  /** Day 28 or 90 after the matter was settled at `closed`: the deputy and each citizen are asked again. */
  visits(closed: number, day: 28 | 90, still: StillSolved = 'yes'): this {
    this.now = Math.max(this.now, closed + (day + 1) * DAY);
    const people = [
      { role: 'deputy', deputy: this.set.author } as const,
      ...this.set.citizens.map((citizen) => ({ role: 'citizen', citizen }) as const),
    ];
    for (const [index, target] of people.entries()) {
      const how = this.rng.weighted([
        ['online', 46],
        ['phone', 20],
        ['face', 8],
        ['unreached', 8],
        ['silent', 18],
      ] as const);
      // Whoever says that it came back was reached.
      const told = still === 'no' && index === 0 ? 'phone' : how;
      if (told === 'silent') continue;
      const said =
        still === 'no' && index > 0 ? 'partly' : still === 'yes' && this.rng.chance(0.08) ? 'partly' : still;
      this.between(0.3, 4).push(
        {
          do: 'visit',
          day,
          target,
          how: told,
          still: said,
          satisfied: said === 'yes' ? this.rng.int(4, 5) : said === 'partly' ? 3 : this.rng.int(1, 2),
          comment: this.fill(this.rng.pick<string>(told === 'unreached' ? VISITED.unreached : VISITED[said])),
        },
        told === 'online' ? target : this.office,
      );
    }
    return this;
  }

  // —— means ——

  get author(): string {
    return this.set.author;
  }

  /** Another unit that could be meant: a supporting one of the paper, else the finance bureau. */
  other(than: readonly string[]): string {
    const wished = [...this.set.paper.supporting, '县发展和改革局', '县城市管理局', '县农业农村局'];
    const name = wished.find((one) => !than.includes(this.unitNamed(one).key));
    return this.unitNamed(name ?? '县财政局').key;
  }

  private get town() {
    return { role: 'office', office: this.set.townOffice } as const;
  }

  private get office() {
    return { role: 'office', office: this.set.countyOffice } as const;
  }

  private named(key: string): DemoUnit {
    const unit = this.set.units.find((one) => one.key === key);
    if (!unit) throw new Error(`no unit ${key}`);
    return unit;
  }

  private unitNamed(name: string): DemoUnit {
    const unit = this.set.units.find((one) => one.name === name);
    if (!unit) throw new Error(`no unit is called ${name}`);
    return unit;
  }

  private fill(line: string): string {
    const { paper, authorName } = this.set;
    return line
      .replaceAll('{author}', authorName)
      .replaceAll('{title}', paper.title)
      .replaceAll('{place}', paper.place)
      .replaceAll('{category}', paper.category)
      .replaceAll('{first}', paper.proposals[0] ?? '')
      .replaceAll('{doing}', paper.doing)
      .replaceAll('{done}', paper.done)
      .replaceAll('{good}', paper.good)
      .replaceAll('{bad}', paper.bad);
  }

  private deputy(doing: SuggestionDoing): this {
    return this.push(doing, { role: 'deputy', deputy: this.set.author });
  }

  private unit(unit: string, doing: SuggestionDoing): this {
    return this.push(doing, { role: 'unit', unit });
  }

  private push(doing: SuggestionDoing, by: SuggestionStep['by']): this {
    this.steps.push({ ...doing, at: new Date(this.now).toISOString(), by });
    // Nothing else happens in the same minute.
    this.now += MINUTE;
    return this;
  }
}
