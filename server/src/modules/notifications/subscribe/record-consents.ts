/** The mini-program reports what a person answered when it asked whether messages may be sent. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { NoticeCredits } from './notice-credits.js';
import { NoticeTemplates } from './notice-templates.js';
import type { ConsentsInput, SubscriptionListView } from './subscribe.dto.js';
import { SubscribeQueries } from './subscribe.queries.js';

@Injectable()
export class RecordConsents {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly templates: NoticeTemplates,
    private readonly credits: NoticeCredits,
    private readonly queries: SubscribeQueries,
  ) {}

  /** Answers about templates that are not ours (any more) are passed over. */
  record(person: Person, { answers }: ConsentsInput): Promise<SubscriptionListView> {
    return this.uow.run(async (tx) => {
      const known = new Set((await this.templates.all(tx)).map((row) => row.template_id));
      for (const { templateId, answer } of answers)
        if (known.has(templateId)) await this.credits.record(tx, person.accountId, templateId, answer);
      return this.queries.subscriptions(person, tx);
    });
  }
}
