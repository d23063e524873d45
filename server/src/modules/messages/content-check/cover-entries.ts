/** Covers an entry that was not found good at once, and calls whoever must look: a machine first, or a person. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import { OfficialTexts } from '../../content/official-texts.js';
import { EntryCovers } from '../entry-covers.js';
import { MessagesRepository } from '../messages.repository.js';
import type { Moved } from '../transitions.js';
import { ContentChecks, type FirstLook } from './content-checks.js';

interface Entry {
  readonly messageId: string;
  readonly entrySeq: number;
  readonly accountId: string;
}

@Injectable()
export class CoverEntries {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly contents: ContentChecks,
    private readonly officials: OfficialTexts,
    private readonly covers: EntryCovers,
    private readonly uow: UnitOfWork,
  ) {}

  /** What a citizen added: nobody reads it until it was found good. */
  async citizens(tx: Tx, entry: Entry, { verdict, reason, later }: FirstLook): Promise<void> {
    if (verdict === 'pass') return;
    await this.contents.begin(tx, entry, later);
    await this.covers.bySystem(tx, entry.messageId, entry.entrySeq, later.length > 0);
    if (later.length === 0) await this.covers.callPerson(tx, entry.messageId, entry.entrySeq, reason);
  }

  /** The same for the entry that was written last in this unit of work. */
  async lastSaid(tx: Tx, entry: Omit<Entry, 'entrySeq'>, look: FirstLook): Promise<void> {
    const { entries } = found(await this.messages.byId(entry.messageId, tx));
    await this.citizens(tx, { ...entry, entrySeq: entries }, look);
  }

  /**
   * Runs the step of a deputy or of staff whose words others will read, and covers its entry where the check was not sure.
   * @throws AppError `text_refused`, and what the step throws.
   */
  async officialStep(
    person: Person,
    messageId: string,
    text: string,
    step: (tx: Tx) => Promise<Moved>,
  ): Promise<Moved> {
    const { cover, reason } = await this.officials.check(person, text);
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      const moved = await step(tx);
      if (cover === 'none') return moved;
      const entrySeq = row.entries + 1;
      if (cover === 'all') await this.covers.bySystem(tx, messageId, entrySeq);
      else await this.covers.fromPublic(tx, messageId, entrySeq);
      await this.covers.callPerson(tx, messageId, entrySeq, reason);
      return moved;
    });
  }
}
