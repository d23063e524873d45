/** What the author may do after posting: add something, withdraw, ask to go on, ask to look again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import { ContentChecks } from '../content-check/content-checks.js';
import { CoverEntries } from '../content-check/cover-entries.js';
import type { SayInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { MessageTransitions, type Moved } from '../transitions.js';

type Saying = 'follow_up' | 'reopen' | 'reconsider';

@Injectable()
export class AuthorActions {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly contents: ContentChecks,
    private readonly cover: CoverEntries,
    private readonly uow: UnitOfWork,
  ) {}

  followUp(person: Person, messageId: string, input: SayInput): Promise<Moved> {
    return this.say(person, messageId, 'follow_up', input);
  }

  reopen(person: Person, messageId: string, input: SayInput): Promise<Moved> {
    return this.say(person, messageId, 'reopen', input);
  }

  reconsider(person: Person, messageId: string, input: SayInput): Promise<Moved> {
    return this.say(person, messageId, 'reconsider', input);
  }

  /** Never refused for its words: whoever wants the message back gets it back. */
  async withdraw(person: Person, messageId: string, reason: string | undefined): Promise<Moved> {
    const { accountId } = person;
    const look = reason ? await this.contents.first({ text: reason, accountId, photoIds: [] }) : null;
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      const moved = await this.transitions.apply(tx, {
        ...{ messageId, action: 'withdraw', person, text: reason || null },
      });
      if (look) await this.cover.citizens(tx, { messageId, entrySeq: row.entries + 1, accountId }, look);
      return moved;
    });
  }

  private async say(person: Person, messageId: string, action: Saying, input: SayInput): Promise<Moved> {
    const { accountId } = person;
    const written = { text: input.text, accountId, photoIds: input.photoIds ?? [] };
    const look = await this.contents.first(written);
    return this.uow.run(async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      const moved = await this.transitions.apply(tx, {
        messageId,
        action,
        person,
        text: input.text,
        photoIds: input.photoIds ?? [],
        set: action === 'reconsider' ? { reconsiderCount: row.reconsider_count + 1 } : {},
      });
      const entrySeq = row.entries + 1;
      await this.cover.citizens(tx, { messageId, entrySeq, accountId }, look);
      return moved;
    });
  }
}
