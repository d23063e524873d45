/** Takes a person out of everything around their messages: ratings' words, joins, notices, and copies on their way. */
import { excerpt } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { requote } from './scrub.js';

@Injectable()
export class OwnTraces {
  /** After the messages' own texts are changed. Gives the number of ratings that stay in the ledger. */
  async erase(tx: Tx, accountId: string): Promise<number> {
    const ratings = await tx.write('UPDATE rating SET comment = NULL, salt = NULL WHERE author_id = ?', [
      accountId,
    ]);
    await tx.write(
      `UPDATE message SET joined_count = joined_count - 1
       WHERE joined_count > 0 AND id IN (SELECT message_id FROM message_join WHERE account_id = ?)`,
      [accountId],
    );
    await tx.write('DELETE FROM message_join WHERE account_id = ?', [accountId]);
    for (const table of ['notification', 'notice_push', 'notice_credit', 'content_check'])
      await tx.write(`DELETE FROM ${table} WHERE account_id = ?`, [accountId]);
    await tx.write('DELETE FROM idempotency_key WHERE owner = ?', [accountId]);
    await this.outbox(tx, accountId);
    await this.notices(tx, accountId);
    return ratings;
  }

  /** Return visits that nobody answered are dropped; of an answered one only the choice stays. Gives the number that stays. */
  async visits(tx: Tx, accountId: string): Promise<number> {
    const mine = "target_kind = 'citizen' AND target_id = ?";
    await tx.write(`DELETE FROM return_visit WHERE ${mine} AND state <> 'answered'`, [accountId]);
    return tx.write(`UPDATE return_visit SET comment = '', message_id = NULL WHERE ${mine}`, [accountId]);
  }

  /** Other people's notices quote the first words of a message: they quote what it says now. */
  async notices(tx: Tx, accountId: string): Promise<void> {
    const rows = await tx.rows<{ id: string; body: string; no: string; excerpt: string }>(
      `SELECT n.id, n.body, m.no, m.excerpt FROM message m
       JOIN notification n ON n.subject_type = 'message' AND n.subject_id = m.id WHERE m.author_id = ?`,
      [accountId],
    );
    for (const row of rows) {
      const body = requote(row.body, row.no, row.excerpt);
      if (body !== row.body) await tx.write('UPDATE notification SET body = ? WHERE id = ?', [body, row.id]);
    }
  }

  /** Delivered events are no longer needed; those on their way carry what the message says now, and nothing that was said. */
  private async outbox(tx: Tx, accountId: string): Promise<void> {
    const rows = await tx.rows<{ id: string; payload: string; next_at: string | null; excerpt: string }>(
      `SELECT e.id, e.payload, e.next_at, m.excerpt FROM message m
       JOIN outbox_event e ON e.subject_id = m.id WHERE m.author_id = ?`,
      [accountId],
    );
    for (const row of rows) {
      if (row.next_at === null) {
        await tx.write('DELETE FROM outbox_event WHERE id = ?', [row.id]);
        continue;
      }
      const payload = JSON.parse(row.payload) as Record<string, unknown>;
      const rest = JSON.stringify({ ...payload, excerpt: excerpt(row.excerpt), said: null });
      await tx.write('UPDATE outbox_event SET payload = ? WHERE id = ?', [rest, row.id]);
    }
  }
}
