/** What the author may do after posting: add something, withdraw, ask to go on, ask to look again. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { found } from '../../../common/errors/app-error.js';
import { ContentChecks } from '../content-check/content-checks.js';
import type { SayInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { MessageTransitions, type Moved } from '../transitions.js';
import { HideContent } from './hide-content.js';

type Saying = 'follow_up' | 'reopen' | 'reconsider';

@Injectable()
export class AuthorActions {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly contents: ContentChecks,
    private readonly hide: HideContent,
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

  withdraw(person: Person, messageId: string, reason: string | undefined): Promise<Moved> {
    return this.uow.run((tx) =>
      this.transitions.apply(tx, { messageId, action: 'withdraw', person, text: reason || null }),
    );
  }

  private async say(person: Person, messageId: string, action: Saying, input: SayInput): Promise<Moved> {
    const { accountId } = person;
    const written = { text: input.text, accountId, photoIds: input.photoIds ?? [] };
    const { verdict, later } = await this.contents.first(written);
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
      await this.contents.begin(tx, { messageId, entrySeq, accountId }, later);
      if (verdict !== 'pass') await this.hide.bySystem(tx, messageId, entrySeq, later.length > 0);
      return moved;
    });
  }
}
