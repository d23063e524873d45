/** Turns what an office asks of its list into conditions on `s`, each served by an index. */
import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { SqlValue } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { WordLists, type Words } from '../../../common/search/word-lists.js';
import { Clock } from '../../../common/time/clock.js';
import { pathRangeEnd } from '../../regions/regions.repository.js';
import { SUGGESTION_WORDS } from '../suggestion-index.js';
import type { SuggestionsQuery } from '../suggestions.query.js';

export interface Where {
  readonly where: string[];
  readonly values: SqlValue[];
}
/** Conditions, and the words that the papers must hold. */
export interface Question extends Where {
  readonly words: Words | null;
}
const SOON_MS = 7 * 86_400_000;
const NUMBER = /^(\d{4})-(\d{1,6})$/;

/** A unit handles it, or did. */
const UNIT =
  "EXISTS (SELECT 1 FROM suggestion_assignment a WHERE a.suggestion_id = s.id AND a.unit_id = ? AND a.state <> 'replaced')";

/** A unit would not take it, and the assigner has not yet said who must. */
export const OBJECTED =
  "s.id IN (SELECT a.suggestion_id FROM suggestion_assignment a WHERE a.state = 'objected')";

/** The person's regions: where the deputy stands, or those of the congress itself. */
export function inScope(person: Person, alias: string): { sql: string; values: SqlValue[] } {
  const paths = person.scopes.flatMap((scope) => (scope.kind === 'region' ? [scope.path] : []));
  const within = (column: string) => `(${alias}.${column} >= ? AND ${alias}.${column} < ?)`;
  const parts = paths.map(() => `${within('region_path')} OR ${within('review_path')}`);
  return {
    sql: paths.length > 0 ? `(${parts.join(' OR ')})` : '1 = 0',
    values: paths.flatMap((path) => [path, pathRangeEnd(path), path, pathRangeEnd(path)]),
  };
}

/** What was handed in within them. */
export function officeScope(person: Person): Where {
  const { sql, values } = inScope(person, 's');
  return { where: ['s.submitted_at IS NOT NULL', sql], values };
}

/** The database times that part what is overdue from what is due within seven days. */
export function dueTimes(now: Date): { now: string; soon: string } {
  return { now: dbTime(now), soon: dbTime(new Date(now.getTime() + SOON_MS)) };
}

@Injectable()
export class OfficeFilter {
  constructor(
    private readonly words: WordLists,
    private readonly clock: Clock,
  ) {}

  async of(person: Person, query: SuggestionsQuery): Promise<Question> {
    const { where, values } = officeScope(person);
    const add = (condition: string, ...more: SqlValue[]) => {
      where.push(condition);
      values.push(...more);
    };
    if (query.state) add('s.state = ?', query.state);
    if (query.category) add('s.category = ?', query.category);
    if (query.year) add('s.number_year = ?', query.year);
    if (query.occasion) add('s.occasion = ?', query.occasion);
    if (query.answerClass) add('s.answer_class = ?', query.answerClass);
    if (query.outcome) add('s.outcome = ?', query.outcome);
    if (query.unitId) add(UNIT, query.unitId);
    if (query.meetingId)
      add(
        'EXISTS (SELECT 1 FROM suggestion_assignment a WHERE a.suggestion_id = s.id AND a.meeting_id = ?)',
        query.meetingId,
      );
    const { now, soon } = dueTimes(this.clock.now());
    if (query.due === 'overdue') add('s.due_at < ?', now);
    if (query.due === 'soon') add('s.due_at >= ? AND s.due_at < ?', now, soon);
    if (query.key) add('s.key_at IS NOT NULL');
    if (query.special) add('s.special_at IS NOT NULL');
    if (query.leaders) add('s.leaders_at IS NOT NULL');
    if (query.raised) add('s.raised_years > 1');
    if (query.objected) add(OBJECTED);
    if (query.from) add('s.filed_at >= ?', dbTime(startOfBeijingDate(query.from)));
    if (query.to) add('s.filed_at < ?', dbTime(startOfBeijingDate(addDays(query.to, 1))));
    const number = query.q ? numberIn(query.q) : null;
    if (number) add('s.number_year = ? AND s.number_seq = ?', ...number);
    const words = query.q && !number ? await this.words.of(SUGGESTION_WORDS, query.q, !query.cursor) : null;
    return { where, values, words };
  }
}

/** Year and sequence of a text that is a suggestion's number. */
export function numberIn(text: string): [year: number, seq: number] | null {
  const [, year, seq] = NUMBER.exec(text.trim()) ?? [];
  return year && seq ? [Number(year), Number(seq)] : null;
}
