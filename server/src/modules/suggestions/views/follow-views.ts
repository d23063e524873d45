/** Reads what follows the answers of one suggestion: promises, checks, supervision, coordination, earlier ones, analysis. */

import { beijingDate } from '@liaison/shared/kernel/working-days';
import {
  CHECK_KIND_TEXT,
  CHECK_VERDICT_TEXT,
  COORDINATION_DECISION_TEXT,
  COORDINATION_STATE_TEXT,
  type CoordinationDecision,
  type CoordinationState,
  PROMISE_STATE_TEXT,
} from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../../common/database/connections.js';
import { apiTime } from '../../../common/database/times.js';
import { Clock } from '../../../common/time/clock.js';
import { FilesService } from '../../files/files.service.js';
import type {
  CheckView,
  CoordinationView,
  EarlierView,
  PromiseMoveView,
  PromiseView,
  SpecialAnalysisView,
  SupervisionVisitView,
} from '../suggestions.follow.dto.js';
import { numberOf } from './suggestion-views.js';

/** What files call the visit that holds photos. */
export const VISIT_PHOTOS = 'supervision_visit';

type Texts<View, Left extends keyof View = never> = Omit<View, Left>;
type PromiseRow = Texts<PromiseView, 'stateText' | 'overdue' | 'moves'>;
type CheckRow = Texts<CheckView, 'kindText' | 'verdictText' | 'by'> & { readonly byLabel: string };
export interface CoordinationRow {
  readonly id: string;
  readonly assignment_id: string;
  readonly unit_name: string;
  readonly state: CoordinationState;
  readonly meeting_on: string | null;
  readonly place: string;
  readonly minutes: string;
  readonly decision: CoordinationDecision | null;
  readonly listed_at: string;
  readonly decided_at: string | null;
}

export function coordinationView(row: CoordinationRow): CoordinationView {
  return {
    id: row.id,
    assignmentId: row.assignment_id,
    unitName: row.unit_name,
    state: row.state,
    stateText: COORDINATION_STATE_TEXT[row.state],
    meetingOn: row.meeting_on,
    place: row.place,
    minutes: row.minutes,
    decision: row.decision,
    decisionText: row.decision === null ? null : COORDINATION_DECISION_TEXT[row.decision],
    listedAt: apiTime(row.listed_at),
    decidedAt: apiTime(row.decided_at),
  };
}

@Injectable()
export class FollowViews {
  constructor(
    private readonly reads: Reads,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  async promises(id: string): Promise<PromiseView[]> {
    const rows = await this.reads.rows<PromiseRow>(
      `SELECT p.id, p.suggestion_id AS suggestionId, p.assignment_id AS assignmentId, p.unit_id AS unitId, u.name AS unitName, p.class, p.text,
         p.state, p.promised_on AS promisedOn, p.first_promised_on AS firstPromisedOn, p.moved, p.year, p.rolled, p.signer_name AS signerName,
         p.signer_title AS signerTitle, p.kept_at AS keptAt
       FROM suggestion_promise p JOIN unit u ON u.id = p.unit_id WHERE p.suggestion_id = ? ORDER BY p.created_at, p.id`,
      [id],
    );
    if (rows.length === 0) return [];
    const moves = await this.reads.rows<
      Texts<PromiseMoveView, 'by'> & { promiseId: string; byLabel: string }
    >(
      `SELECT m.promise_id AS promiseId, m.kind, m.from_on AS fromOn, m.to_on AS toOn, m.reason, m.by_label AS byLabel, m.at
       FROM promise_move m JOIN suggestion_promise p ON p.id = m.promise_id WHERE p.suggestion_id = ? ORDER BY m.at, m.id`,
      [id],
    );
    const today = beijingDate(this.clock.now());
    return rows.map((row) => ({
      ...row,
      stateText: PROMISE_STATE_TEXT[row.state],
      overdue: row.state === 'open' && row.promisedOn < today,
      keptAt: apiTime(row.keptAt),
      moves: moves
        .filter(({ promiseId }) => promiseId === row.id)
        .map(({ promiseId: _, byLabel: by, ...move }) => ({ ...move, by, at: apiTime(move.at) })),
    }));
  }

  async checks(id: string): Promise<CheckView[]> {
    const rows = await this.reads.rows<CheckRow>(
      `SELECT c.id, c.assignment_id AS assignmentId, u.name AS unitName, c.kind, c.year, c.verdict, c.note, c.by_label AS byLabel, c.at
       FROM suggestion_check c JOIN unit u ON u.id = c.unit_id WHERE c.suggestion_id = ? ORDER BY c.at, c.id`,
      [id],
    );
    return rows.map(({ byLabel: by, ...row }) => ({
      ...row,
      by,
      kindText: CHECK_KIND_TEXT[row.kind],
      verdictText: CHECK_VERDICT_TEXT[row.verdict],
      at: apiTime(row.at),
    }));
  }

  async visits(id: string): Promise<SupervisionVisitView[]> {
    const rows = await this.reads.rows<Omit<SupervisionVisitView, 'photos'>>(
      `SELECT id, visited_on AS visitedOn, leader, place, participants, found, result FROM supervision_visit
       WHERE suggestion_id = ? ORDER BY visited_on, id`,
      [id],
    );
    const ids = rows.map((row) => row.id);
    const photos = await this.files.photosOf(this.reads, VISIT_PHOTOS, ids);
    return rows.map((row) => ({ ...row, photos: photos.get(row.id) ?? [] }));
  }

  async coordination(id: string): Promise<CoordinationView[]> {
    const rows = await this.reads.rows<CoordinationRow>(
      `SELECT c.id, c.assignment_id, u.name AS unit_name, c.state, c.meeting_on, c.place, c.minutes, c.decision, c.listed_at, c.decided_at
       FROM suggestion_coordination c JOIN suggestion_assignment a ON a.id = c.assignment_id JOIN unit u ON u.id = a.unit_id
       WHERE c.suggestion_id = ? ORDER BY c.listed_at, c.id`,
      [id],
    );
    return rows.map(coordinationView);
  }

  async earlier(id: string): Promise<EarlierView[]> {
    const rows = await this.reads.rows<{
      id: string;
      title: string;
      number_year: number | null;
      number_seq: number | null;
      source: string;
    }>(
      `SELECT s.id, s.title, s.number_year, s.number_seq, l.source FROM suggestion_link l JOIN suggestion s ON s.id = l.earlier_id
       WHERE l.suggestion_id = ? ORDER BY s.number_year, s.number_seq, s.id`,
      [id],
    );
    return rows.map((row) => ({
      id: row.id,
      no: numberOf(row),
      title: row.title,
      year: row.number_year,
      source: row.source,
    }));
  }

  async analysis(id: string): Promise<SpecialAnalysisView | null> {
    const row = await this.reads.one<SpecialAnalysisView>(
      `SELECT state, years, meeting_on AS meetingOn, conclusion, plan, listed_at AS listedAt, concluded_at AS concludedAt
       FROM special_analysis WHERE suggestion_id = ?`,
      [id],
    );
    return row ? { ...row, listedAt: apiTime(row.listedAt), concludedAt: apiTime(row.concludedAt) } : null;
  }
}
