/** The deputy agrees to full text, to title and result, or to nothing; it takes effect with the filing, or at once after it. */
import { PUBLICITY_TEXT, type Publicity } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../../common/access/person.js';
import { dbTime } from '../../../../common/database/times.js';
import { UnitOfWork } from '../../../../common/database/unit-of-work.js';
import { SharedCache } from '../../../../common/http/shared-cache.js';
import { Clock } from '../../../../common/time/clock.js';
import { FollowSteps } from '../../follow-steps.js';
import { SuggestionIndex } from '../../suggestion-index.js';
import type { PublicityView } from '../publicity.dto.js';

@Injectable()
export class SetPublicity {
  constructor(
    private readonly steps: FollowSteps,
    private readonly index: SuggestionIndex,
    private readonly cache: SharedCache,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `suggestion_action_not_allowed` for a co-signer or an ended paper. */
  async set(person: Person, id: string, publicity: Publicity): Promise<PublicityView> {
    const view = await this.uow.run(async (tx) => {
      const one = await this.steps.open(tx, id, 'set_publicity', person);
      const { filed_at: filed, published_at: before } = one.row;
      const shown = filed !== null && publicity !== 'none';
      const published = shown ? (before ?? dbTime(this.clock.now())) : null;
      await this.steps.note(tx, one, {
        action: 'set_publicity',
        person,
        text: PUBLICITY_TEXT[publicity],
        detail: { publicity },
        set: { publicity, published_at: published },
      });
      await this.index.publish(tx, one.row);
      return {
        id,
        publicity,
        publicityText: PUBLICITY_TEXT[publicity],
        published: shown,
        version: one.row.version,
      };
    });
    this.cache.invalidate(`suggestion:${id}`);
    this.cache.invalidate('suggestions:');
    return view;
  }
}
