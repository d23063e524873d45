/** Makes invitations for many deputies who have not bound WeChat yet: a sheet of cards to print, handed out once. */

import type { Permission } from '@liaison/shared/access/access.types';
import { ONCE_FILE_HOURS } from '@liaison/shared/jobs/job.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { newToken } from '../../../common/database/ids.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, RowChanged } from '../../../common/errors/app-error.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { Jobs, type Started } from '../../../common/jobs/jobs.js';
import type { DeputyRow } from '../deputy.rows.js';
import { TOKEN_LENGTH } from '../invitation.policy.js';
import { InvitationCards } from '../invitation-cards.js';
import { InvitationChoice } from '../invitation-choice.js';
import type { InvitationCountView, InvitationSheetInput } from '../invitations.dto.js';
import { IssueInvitation } from './issue-invitation.js';

const KIND = 'invitation.sheet';
const MAY: Permission = 'invitation.manage';

@Injectable()
export class IssueInvitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly choice: InvitationChoice,
    private readonly issuing: IssueInvitation,
    private readonly cards: InvitationCards,
    private readonly jobs: Jobs,
  ) {
    jobs.register({ kind: KIND, again: true, run: (ctx) => this.run(ctx) });
  }

  /** Whom a sheet would invite; nothing is made. @throws AppError `bad_input` for a region out of scope */
  async count(me: Person, input: InvitationSheetInput): Promise<InvitationCountView> {
    return (await this.choice.of(this.reads, me, input)).counts;
  }

  /** @throws AppError `nobody_to_invite` */
  async start(me: Person, input: InvitationSheetInput): Promise<Started> {
    const { chosen } = await this.choice.of(this.reads, me, input);
    if (chosen.length === 0) throw new AppError('nobody_to_invite');
    const request = { kind: KIND, title: '生成代表邀请卡', input, total: chosen.length };
    return this.uow.run(() => this.jobs.start(me, request));
  }

  /** The cards are drawn first, with links that are worth nothing before the transaction makes them so. */
  private async run(ctx: JobContext): Promise<void> {
    const me = ctx.as(MAY);
    const input = ctx.input<InvitationSheetInput>();
    const { chosen } = await this.choice.of(this.reads, me, input);
    const links = chosen.map((deputy) => ({ deputy, token: newToken(TOKEN_LENGTH) }));
    const cards = links.map(({ deputy, token }) => ({ name: deputy.name, url: this.issuing.urlOf(token) }));
    const file = await this.cards.print(cards, (done) => ctx.tell(done, cards.length));
    await this.uow.run(async (tx) => {
      const { chosen: now, counts } = await this.choice.of(tx, me, input);
      if (idsOf(now) !== idsOf(chosen)) throw new RowChanged();
      for (const { deputy, token } of links) await this.issuing.write(tx, me, deputy, token);
      await ctx.keepOnce(file);
      const left = counts.left > 0 ? `；还有 ${counts.left} 位没有发，请再发一次` : '';
      const note = `共 ${links.length} 份，7 天内有效${left}。邀请卡只能下载一次，请在 ${ONCE_FILE_HOURS} 小时内保存`;
      await ctx.finish(tx, { ok: links.length, note });
    });
  }
}

const idsOf = (deputies: readonly DeputyRow[]) => deputies.map(({ id }) => id).join();
