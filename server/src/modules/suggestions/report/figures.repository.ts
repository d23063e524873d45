/** Counts the suggestions of one year in a person's regions, as the yearly figures need them. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { SqlValue } from '../../../common/database/sql.js';
import { regionsOf } from '../follow-scope.js';
import type { GroupRow } from './figure-sums.js';

type Count = number | string | null;
export interface TotalRow {
  readonly filed: Count;
  readonly assigned: Count;
  readonly answered: Count;
  readonly closed: Count;
  readonly overdue: Count;
  readonly rehandled: Count;
  readonly rebounds: Count;
  readonly bounced: Count;
  readonly raised: Count;
  readonly special: Count;
  readonly key_count: Count;
  readonly leaders: Count;
}
export interface PromiseSumRow {
  readonly state: string;
  readonly n: Count;
  readonly moved: Count;
  readonly rolled: Count;
  readonly overdue: Count;
}
export interface VisitSumRow {
  readonly state: string;
  readonly still: string | null;
  readonly due: number | string;
  readonly n: Count;
}

/** Answered: the last answer stands. A matter that is handled again is not. */
const ANSWERED = "('answered', 'evaluated', 'closed')";
const PART_ANSWERED = "('answered', 'evaluated', 'promised', 'done')";
const MAIN = "a.kind <> 'supporting' AND a.state <> 'replaced'";
const yes = (condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
/** A unit is late while it handles; the deputy's own time to judge makes no suggestion late. */
const LATE = "s.state = 'handling' AND s.due_at < ?";

@Injectable()
export class FiguresRepository {
  constructor(private readonly reads: Reads) {}

  totals(person: Person, year: number, now: string): Promise<TotalRow | null> {
    const { where, values } = this.of(person, year);
    return this.reads.one<TotalRow>(
      `SELECT COUNT(*) AS filed, ${yes('s.assigned_at IS NOT NULL')} AS assigned, ${yes(`s.state IN ${ANSWERED}`)} AS answered,
         ${yes("s.state = 'closed'")} AS closed, ${yes(LATE)} AS overdue, ${yes('s.rehandled > s.rebounds')} AS rehandled,
         ${yes('s.rebounds > 0')} AS rebounds, ${yes('s.bounces > 0')} AS bounced,
         ${yes('EXISTS (SELECT 1 FROM suggestion_link l WHERE l.suggestion_id = s.id)')} AS raised,
         ${yes('s.special_at IS NOT NULL')} AS special, ${yes('s.key_at IS NOT NULL')} AS key_count, ${yes('s.leaders_at IS NOT NULL')} AS leaders
       FROM suggestion s WHERE ${where}`,
      [now, ...values],
    );
  }

  byCategory(person: Person, year: number, now: string): Promise<GroupRow[]> {
    const { where, values } = this.of(person, year);
    return this.reads.rows<GroupRow>(
      `SELECT s.category AS group_id, s.category AS group_name, s.answer_class, s.outcome, COUNT(*) AS total,
         ${yes(`s.state IN ${ANSWERED}`)} AS answered, ${yes("s.state = 'closed'")} AS closed, ${yes(LATE)} AS overdue
       FROM suggestion s WHERE ${where} GROUP BY s.category, s.answer_class, s.outcome`,
      [now, ...values],
    );
  }

  /** The parts of lead and separate units; the class is that of the unit's own last answer. */
  byUnit(person: Person, year: number, now: string): Promise<GroupRow[]> {
    const { where, values } = this.of(person, year);
    return this.reads.rows<GroupRow>(
      `SELECT u.id AS group_id, u.name AS group_name, w.class AS answer_class,
         CASE WHEN a.state IN ('promised', 'done') THEN s.outcome ELSE NULL END AS outcome, COUNT(*) AS total,
         ${yes(`a.state IN ${PART_ANSWERED}`)} AS answered, ${yes("a.state IN ('promised', 'done')")} AS closed, ${yes('a.due_at < ?')} AS overdue
       FROM suggestion s JOIN suggestion_assignment a ON a.suggestion_id = s.id AND ${MAIN} JOIN unit u ON u.id = a.unit_id
       LEFT JOIN suggestion_answer w ON w.assignment_id = a.id
         AND w.round = (SELECT MAX(x.round) FROM suggestion_answer x WHERE x.assignment_id = a.id)
       WHERE ${where}
       GROUP BY u.id, u.name, w.class, CASE WHEN a.state IN ('promised', 'done') THEN s.outcome ELSE NULL END`,
      [now, ...values],
    );
  }

  /** First answers that were given in time, of those that were given or are late by now. */
  answerClocks(person: Person, year: number, now: string): Promise<{ in_time: Count; n: Count } | null> {
    const { where, values } = this.of(person, year);
    return this.reads.one(
      `SELECT SUM(c.in_time) AS in_time, COUNT(*) AS n FROM suggestion s
       JOIN suggestion_clock c ON c.suggestion_id = s.id AND c.kind = 'answer'
       WHERE (c.stopped_at IS NOT NULL OR c.due_at < ?) AND ${where}`,
      [now, ...values],
    );
  }

  /** Supporting units whose part is over: with an opinion, and without. */
  opinions(person: Person, year: number): Promise<{ given: Count; missing: Count } | null> {
    const { where, values } = this.of(person, year);
    return this.reads.one(
      `SELECT ${yes("a.state IN ('opinion_given', 'done')")} AS given, ${yes("a.state = 'no_opinion'")} AS missing
       FROM suggestion s JOIN suggestion_assignment a ON a.suggestion_id = s.id AND a.kind = 'supporting' WHERE ${where}`,
      values,
    );
  }

  promises(person: Person, year: number, today: string): Promise<PromiseSumRow[]> {
    const { where, values } = this.of(person, year);
    return this.reads.rows<PromiseSumRow>(
      `SELECT p.state, COUNT(*) AS n, ${yes('p.moved > 0')} AS moved, ${yes('p.rolled > 0')} AS rolled,
         ${yes("p.state IN ('open', 'reported') AND p.promised_on < ?")} AS overdue
       FROM suggestion s JOIN suggestion_promise p ON p.suggestion_id = s.id WHERE ${where} GROUP BY p.state`,
      [today, ...values],
    );
  }

  visits(person: Person, year: number, now: string): Promise<VisitSumRow[]> {
    const { where, values } = this.of(person, year);
    const due = 'CASE WHEN v.due_at <= ? THEN 1 ELSE 0 END';
    return this.reads.rows<VisitSumRow>(
      `SELECT state, still, due, COUNT(*) AS n FROM (
         SELECT v.state, v.still, ${due} AS due FROM suggestion s JOIN return_visit v ON v.suggestion_id = s.id WHERE ${where}
       ) v GROUP BY state, still, due`,
      [now, ...values],
    );
  }

  private of(person: Person, year: number): { where: string; values: readonly SqlValue[] } {
    const scope = regionsOf(person, 's.region_path');
    return { where: `s.number_year = ? AND ${scope.where}`, values: [year, ...scope.values] };
  }
}
