/** The author rates an answer: one new row of the ledger and the message's move, in one unit of work. */

import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { isUnresolved } from '@liaison/shared/ratings/rating.types';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError } from '../../../common/errors/app-error.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import { ContentChecks } from '../../messages/content-check/content-checks.js';
import { CoverEntries } from '../../messages/content-check/cover-entries.js';
import { MessageTransitions } from '../../messages/transitions.js';
import { RatingLedger } from '../rating.ledger.js';
import type { RatedView, RateInput } from '../ratings.dto.js';
import { LEDGER_CACHE } from '../ratings.queries.js';

@Injectable()
export class RateMessage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly transitions: MessageTransitions,
    private readonly ledger: RatingLedger,
    private readonly cache: SharedCache,
    private readonly clock: Clock,
    private readonly contents: ContentChecks,
    private readonly cover: CoverEntries,
  ) {}

  /**
   * A second rating of the same message is a new row; nothing is changed or removed.
   * @throws AppError `not_found`, `action_not_allowed`, `reopen_not_needed`.
   */
  async rate(person: Person, messageId: string, input: RateInput): Promise<RatedView> {
    const { solved, satisfied, urged } = input;
    const reopen = input.reopen === true;
    if (reopen && !isUnresolved(solved, satisfied)) throw new AppError('reopen_not_needed');
    const comment = input.comment || null;
    const { accountId } = person;
    const look = comment ? await this.contents.first({ text: comment, accountId, photoIds: [] }) : null;
    const rated = await this.uow.run(async (tx): Promise<RatedView> => {
      const message = await this.transitions.apply(tx, {
        messageId,
        action: reopen ? 'rate_reopen' : 'rate',
        person,
        // A plain rating's words stay in the ledger alone; with a reopening they are what is still to be done.
        text: reopen ? comment : null,
        detail: { solved, satisfied },
        set: { solved, satisfied, ratedAt: this.clock.now() },
      });
      if (look)
        await this.cover.lastSaid(tx, { messageId, accountId }, reopen ? look : { ...look, later: [] });
      const receipt = await this.ledger.append(tx, {
        messageId,
        authorId: person.accountId,
        solved,
        satisfied,
        urged,
        comment,
      });
      tx.audit({
        action: 'rating.append',
        subjectType: 'message',
        subjectId: messageId,
        detail: { seq: receipt.seq, reopen },
      });
      const { id, state, version } = message;
      return { id, state, stateText: MESSAGE_STATE_SPECS[state].text, version, receipt };
    });
    this.cache.invalidate(LEDGER_CACHE);
    return rated;
  }
}
