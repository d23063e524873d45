/** Takes a person out of their own messages: what nobody answered goes, what was answered or published stays without them. */
import { excerpt } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { Search } from '../../common/search/search.js';
import { FilesService } from '../files/files.service.js';
import { MessageTransitions } from '../messages/transitions.js';
import { type OwnMessageRow, PrivacyRepository } from './privacy.repository.js';
import { GONE, scrub, withoutSecrets } from './scrub.js';

export interface ErasedMessages {
  /** Messages whose text stays. */
  readonly kept: number;
  readonly keptPhotos: number;
}

/** Others have answered it, or anyone has read it: it is no longer the author's alone. */
function stays(row: OwnMessageRow): boolean {
  return row.answer_count > 0 || row.published_at !== null;
}

@Injectable()
export class OwnMessages {
  constructor(
    private readonly own: PrivacyRepository,
    private readonly transitions: MessageTransitions,
    private readonly files: FilesService,
    private readonly search: Search,
  ) {}

  /** @param secrets contacts that must not stay in any text */
  async erase(tx: Tx, person: Person, secrets: readonly string[]): Promise<ErasedMessages> {
    const keptPhotos = await this.photos(tx, person.accountId);
    const rows = await this.own.messages(person.accountId, tx);
    for (const row of rows) {
      await this.text(tx, row, secrets);
      await this.timeline(tx, row, person.accountId, secrets);
      if (stays(row) || row.state_type === 'done') continue;
      const words = '留言人注销了账号，不再需要办理。';
      await this.transitions.apply(tx, { messageId: row.id, action: 'withdraw', person, text: words });
    }
    return { kept: rows.filter(stays).length, keptPhotos };
  }

  /** @throws AppError `version_conflict` when the message moved meanwhile: it may have been answered. */
  private async text(tx: Tx, row: OwnMessageRow, secrets: readonly string[]): Promise<void> {
    const text = stays(row) ? scrub(row.text, secrets) : GONE;
    const place = stays(row) && row.place_text !== null ? scrub(row.place_text, secrets) : null;
    const changed = await tx.write(
      `UPDATE message SET text = ?, excerpt = ?, place_text = ?, lat = NULL, lng = NULL, contact_sealed = NULL, version = version + 1
       WHERE id = ? AND version = ?`,
      [text, excerpt(text), place, row.id, row.version],
    );
    if (changed !== 1) throw new AppError('version_conflict');
    const words = stays(row) ? `${text} ${place ?? ''}` : '';
    await this.search.index(tx, 'message', row.id, `${row.no} ${words}`);
    if (row.published_at !== null) await this.search.index(tx, 'published', row.id, words);
  }

  private async timeline(
    tx: Tx,
    row: OwnMessageRow,
    accountId: string,
    secrets: readonly string[],
  ): Promise<void> {
    const entries = await tx.rows<{
      id: string;
      actor_id: string | null;
      action: string;
      text: string | null;
    }>('SELECT id, actor_id, action, text FROM timeline_entry WHERE message_id = ?', [row.id]);
    for (const entry of entries) {
      const mine = entry.actor_id === accountId;
      let text = entry.text;
      // A rating's words go with the ratings.
      if (mine && entry.action === 'rate_reopen') text = null;
      else if (text !== null && mine) text = stays(row) ? scrub(text, secrets) : GONE;
      else if (text !== null) text = withoutSecrets(text, secrets);
      if (text !== entry.text)
        await tx.write('UPDATE timeline_entry SET text = ? WHERE id = ?', [text, entry.id]);
      // What the word list found in a text tells of the text.
      if (entry.action === 'submit' && !stays(row))
        await tx.write('UPDATE timeline_entry SET detail = NULL WHERE id = ?', [entry.id]);
    }
  }

  /** Only a published message that is still being worked on needs its photos. */
  private async photos(tx: Tx, accountId: string): Promise<number> {
    const files = await this.own.files(accountId, tx);
    const needed = files.filter((file) => file.published_at !== null && file.state_type !== 'done');
    const gone = files.filter((file) => !needed.includes(file));
    await this.files.erase(
      tx,
      gone.map(({ id }) => id),
    );
    for (const id of new Set(gone.flatMap((file) => file.message_id ?? [])))
      await tx.write('UPDATE message SET photo_count = 0 WHERE id = ?', [id]);
    return needed.length;
  }
}
