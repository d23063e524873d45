/** Reads the ledger: for the public, for the author of a message, and for those who answer for it. */

import { LEDGER_ALGORITHM, LEDGER_GENESIS } from '@liaison/shared/ratings/rating.types';
import { Injectable } from '@nestjs/common';
import { coversStation, type Person } from '../../common/access/person.js';
import { Reads } from '../../common/database/connections.js';
import { apiTime } from '../../common/database/times.js';
import { found } from '../../common/errors/app-error.js';
import { DEFAULT_LIMIT, decodeCursor, type Page, type PageQuery, toPage } from '../../common/http/paging.js';
import { hiddenEntries } from '../messages/hidden-entries.js';
import { MessagesRepository } from '../messages/messages.repository.js';
import { ledgerRow, ledgerTime, RATING_CHAIN, RATING_COLUMNS, type RatingRow } from './rating.chain.js';
import type { LedgerHeadView, LedgerItem, RatingBrief, RatingItem, ReceiptCheckView } from './ratings.dto.js';

/** Every cached public answer about the ledger begins with this. */
export const LEDGER_CACHE = 'ledger:';

const METHOD =
  'SHA-256(seq、at、subject、solved、satisfied、urged(1 或 0)、comment、prevHash，以换行符相连，UTF-8);第一条的 prevHash 为 64 个 0';

interface MessageRow {
  author_id: string;
  station_id: string;
  region_path: string;
  deputy_id: string | null;
  answered_by_id: string | null;
  holder_kind: string;
  holder_id: string;
}

@Injectable()
export class RatingsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly messages: MessagesRepository,
  ) {}

  /** Newest first. */
  async ledger(query: PageQuery): Promise<Page<LedgerItem>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const before = decodeCursor(query.cursor, 1)?.[0];
    const rows = await this.reads.rows<RatingRow>(
      `SELECT ${RATING_COLUMNS} FROM rating ${before === undefined ? '' : 'WHERE seq < ?'} ORDER BY seq DESC LIMIT ?`,
      before === undefined ? [limit + 1] : [Number(before) || 0, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.seq],
      (row) => ({ ...ledgerRow(row), hash: row.hash }),
    );
  }

  async head(): Promise<LedgerHeadView> {
    const row = await this.reads.one<{ seq: number; hash: string; at: string }>(
      'SELECT seq, hash, at FROM chain_head WHERE name = ?',
      [RATING_CHAIN],
    );
    const seq = row?.seq ?? 0;
    return {
      seq,
      hash: row?.hash ?? LEDGER_GENESIS,
      at: row && seq > 0 ? ledgerTime(row.at) : null,
      algorithm: LEDGER_ALGORITHM,
      method: METHOD,
    };
  }

  /** Whether a receipt's hash stands in the ledger, and where. */
  async receipt(hash: string): Promise<ReceiptCheckView> {
    const row = await this.reads.one<{ seq: number; at: string }>(
      'SELECT seq, at FROM rating WHERE hash = ?',
      [hash.toLowerCase().slice(0, 64)],
    );
    return { found: row !== null, seq: row?.seq ?? null, at: row ? ledgerTime(row.at) : null };
  }

  /** @throws AppError `not_found` unless the person wrote the message. */
  async forAuthor(person: Person, messageId: string): Promise<RatingItem[]> {
    const message = await this.message(messageId);
    found(message.author_id === person.accountId ? message : null);
    return (await this.rows(messageId)).map(item);
  }

  /** @throws AppError `not_found` outside the person's scope. */
  async forStaff(person: Person, messageId: string): Promise<RatingItem[]> {
    const { station_id: id, region_path: regionPath } = await this.message(messageId);
    found(coversStation(person, { id, regionPath }) ? messageId : null);
    return (await this.rows(messageId)).map(item);
  }

  /** @throws AppError `not_found` unless the deputy was asked, holds or held the message, or answered it. */
  async forDeputy(person: Person, messageId: string): Promise<RatingBrief[]> {
    const message = await this.message(messageId);
    const holder = message.holder_kind === 'deputy' ? message.holder_id : null;
    const deputies = [message.deputy_id, message.answered_by_id, holder];
    const deputyId = found(person.deputyId);
    const mine = deputies.includes(deputyId) || (await this.messages.everHeldBy(messageId, deputyId));
    found(mine ? messageId : null);
    const covered = await this.covered(messageId);
    return (await this.rows(messageId)).map((row, turn) =>
      brief(covered.has(turn) ? { ...row, comment: null } : row),
    );
  }

  /** Which ratings' words wait for a person, by their turn: the message keeps one step for each row of the ledger. */
  private async covered(messageId: string): Promise<Set<number>> {
    const entries = await this.messages.timeline(messageId);
    const hidden = hiddenEntries(entries, 'person');
    const steps = entries.filter(({ action }) => action === 'rate' || action === 'rate_reopen');
    return new Set(steps.flatMap(({ seq }, turn) => (hidden.has(seq) ? [turn] : [])));
  }

  private async message(id: string): Promise<MessageRow> {
    return found(
      await this.reads.one<MessageRow>(
        `SELECT author_id, station_id, region_path, deputy_id, answered_by_id, holder_kind, holder_id
         FROM message WHERE id = ?`,
        [id],
      ),
    );
  }

  private rows(messageId: string): Promise<RatingRow[]> {
    return this.reads.rows<RatingRow>(
      `SELECT ${RATING_COLUMNS} FROM rating WHERE message_id = ? ORDER BY seq`,
      [messageId],
    );
  }
}

function brief(row: RatingRow): RatingBrief {
  return { solved: row.solved, satisfied: row.satisfied, comment: row.comment, at: apiTime(row.at) };
}

function item(row: RatingRow): RatingItem {
  return { ...brief(row), seq: row.seq, hash: row.hash, urged: Boolean(row.urged) };
}
