/** Shows a person what is kept of them: in short for a page, and whole for their file. */
import { maskPersonal } from '@liaison/shared/kernel/text';
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { STILL_SOLVED_TEXT, VISIT_STATE_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { apiTime } from '../../common/database/times.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { found } from '../../common/errors/app-error.js';
import { maskContact, Sealer } from '../../common/sealing/sealer.js';
import { Clock } from '../../common/time/clock.js';
import { AccountsRepository } from '../accounts/accounts.repository.js';
import { FilesService } from '../files/files.service.js';
import { MessageViews } from '../messages/message.view.js';
import { MessagesRepository } from '../messages/messages.repository.js';
import { RatingsQueries } from '../ratings/ratings.queries.js';
import { numberOf } from '../suggestions/suggestion-index.js';
import type { ExportedMessage, ExportedVisit, ExportView, MyDataView } from './privacy.dto.js';
import {
  type OwnAccountRow,
  type OwnMessageRow,
  type OwnVisitRow,
  PrivacyRepository,
} from './privacy.repository.js';

/** The name under which a phone number is sealed. */
export const PHONE_FIELD = 'account.phone';
export const CONTACT_FIELD = 'message.contact';
const NOTE =
  '这是本系统保存的与您有关的全部数据。图片地址 15 分钟内有效，过期后请重新导出。操作日志中另有您的账号编号、操作时间和网络地址。';

@Injectable()
export class PrivacyQueries {
  constructor(
    private readonly own: PrivacyRepository,
    private readonly accounts: AccountsRepository,
    private readonly messages: MessagesRepository,
    private readonly views: MessageViews,
    private readonly ratings: RatingsQueries,
    private readonly files: FilesService,
    private readonly sealer: Sealer,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async overview(accountId: string): Promise<MyDataView> {
    const account = found(await this.own.account(accountId));
    const phone = this.phone(account);
    return {
      id: account.id,
      nickname: account.display_name,
      phone: phone === null ? null : maskContact(phone),
      joinedAt: apiTime(account.created_at),
      counts: await this.own.counts(accountId),
    };
  }

  /** Everything that is kept of the person, unmasked: it is theirs. The export itself leaves a trace in the audit. */
  async export(person: Person): Promise<ExportView> {
    const { accountId } = person;
    await this.uow.run(async (tx) =>
      tx.audit({ action: 'privacy.export', subjectType: 'account', subjectId: accountId }),
    );
    const account = found(await this.own.account(accountId));
    const grants = await this.accounts.grantsOf(accountId);
    const messages: ExportedMessage[] = [];
    for (const row of await this.own.messages(accountId)) messages.push(await this.message(row, person));
    const [joins, notices, sessions, photos, visits] = await Promise.all([
      this.own.joins(accountId),
      this.own.notices(accountId),
      this.own.sessions(accountId),
      this.own.files(accountId),
      this.own.visits(accountId),
    ]);
    return {
      exportedAt: toBeijingIso(this.clock.now()),
      note: NOTE,
      account: {
        id: account.id,
        nickname: account.display_name,
        openid: account.openid,
        unionid: account.unionid,
        phone: this.phone(account),
        joinedAt: apiTime(account.created_at),
        roles: grants.map(({ role }) => role),
      },
      messages,
      // These are other people's words: as masked as anyone sees them.
      joins: joins.map(({ no, excerpt, at }) => ({
        no,
        excerpt: excerpt === null ? null : maskPersonal(excerpt),
        at: apiTime(at),
      })),
      notifications: notices.map(({ door, title, body, created_at: at, read_at: readAt }) => ({
        door,
        title,
        body,
        at: apiTime(at),
        readAt: apiTime(readAt),
      })),
      returnVisits: visits.map(visitOf),
      photos: this.files.photoViews(photos),
      signIns: sessions.map((row) => ({
        door: row.door,
        signedInAt: apiTime(row.created_at),
        lastUsedAt: apiTime(row.refreshed_at),
        endedAt: apiTime(row.revoked_at),
      })),
    };
  }

  private async message(own: OwnMessageRow, person: Person): Promise<ExportedMessage> {
    const row = found(await this.messages.byId(own.id));
    const sealed = own.contact_sealed;
    return {
      ...(await this.views.detail(row, person)),
      contact: sealed === null ? null : this.sealer.open(CONTACT_FIELD, sealed),
      ratings: await this.ratings.forAuthor(person, own.id),
    };
  }

  private phone({ phone_sealed: sealed }: OwnAccountRow): string | null {
    return sealed === null ? null : this.sealer.open(PHONE_FIELD, sealed);
  }
}

function visitOf(row: OwnVisitRow): ExportedVisit {
  return {
    no: numberOf(row),
    title: row.title,
    stateText: VISIT_STATE_TEXT[row.state],
    stillText: row.still === null ? null : STILL_SOLVED_TEXT[row.still],
    satisfied: row.satisfied,
    comment: row.comment,
    dueAt: apiTime(row.due_at),
    answeredAt: apiTime(row.answered_at),
  };
}
