/** Lists what is raised three years running and more: those to be analysed first, the newest first. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { apiTime } from '../../../common/database/times.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, toPage } from '../../../common/http/paging.js';
import { Conditions, regionsOf } from '../follow-scope.js';
import { numberOf } from '../suggestion-index.js';
import type { AnalysisState, SpecialAnalysisItem, SpecialAnalysisQuery } from './supervision.dto.js';

interface Row {
  readonly id: string;
  readonly suggestion_id: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
  readonly title: string;
  readonly category: string;
  readonly author_name: string;
  readonly unit_name: string | null;
  readonly years: number;
  readonly state: AnalysisState;
  readonly meeting_on: string | null;
  readonly conclusion: string;
  readonly plan: string;
  readonly listed_at: string;
  readonly concluded_at: string | null;
}
const STATE_TEXT: Readonly<Record<AnalysisState, string>> = { listed: '待分析', concluded: '已分析' };

@Injectable()
export class SupervisionQueries {
  constructor(private readonly reads: Reads) {}

  async special(person: Person, query: SpecialAnalysisQuery): Promise<Page<SpecialAnalysisItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const scope = regionsOf(person, 'n.region_path');
    const conditions = new Conditions().add(scope.where, ...scope.values).equal('n.state', query.state);
    const [state, at, id] = decodeCursor(query.cursor, 3) ?? [];
    if (state !== undefined && at !== undefined && id !== undefined)
      conditions.add(
        '(n.state < ? OR (n.state = ? AND (n.listed_at < ? OR (n.listed_at = ? AND n.id < ?))))',
        ...[state, state, at, at, id],
      );
    // `listed` sorts behind `concluded`: downwards, what waits comes first.
    const rows = await this.reads.rows<Row>(
      `SELECT n.id, n.suggestion_id, s.number_year, s.number_seq, s.title, s.category, d.name AS author_name, u.name AS unit_name, n.years,
         n.state, n.meeting_on, n.conclusion, n.plan, n.listed_at, n.concluded_at
       FROM special_analysis n LEFT JOIN suggestion s ON s.id = n.suggestion_id LEFT JOIN deputy d ON d.id = s.author_id
       LEFT JOIN unit u ON u.id = s.lead_unit_id
       WHERE ${conditions.sql} ORDER BY n.state DESC, n.listed_at DESC, n.id DESC LIMIT ?`,
      [...conditions.values, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.state, row.listed_at, row.id], itemOf);
  }
}

function itemOf(row: Row): SpecialAnalysisItem {
  return {
    id: row.id,
    suggestionId: row.suggestion_id,
    no: numberOf(row),
    title: row.title,
    category: row.category,
    authorName: row.author_name,
    unitName: row.unit_name,
    years: row.years,
    state: row.state,
    stateText: STATE_TEXT[row.state],
    meetingOn: row.meeting_on,
    conclusion: row.conclusion,
    plan: row.plan,
    listedAt: apiTime(row.listed_at),
    concludedAt: apiTime(row.concluded_at),
  };
}
