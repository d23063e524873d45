/** Staff say which template of WeChat stands for an occasion, and what stands in its fields. */
import { fieldFaults, SUBSCRIBE_EVENTS } from '@liaison/shared/notices/subscribe';
import { SUBSCRIBE_EVENT_TEXT } from '@liaison/shared/notices/subscribe.text';
import { Injectable } from '@nestjs/common';
import { dbTime } from '../../../common/database/times.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type { NoticeTemplateInput, NoticeTemplateView } from './subscribe.dto.js';
import { SubscribeQueries } from './subscribe.queries.js';

@Injectable()
export class SetNoticeTemplate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: SubscribeQueries,
  ) {}

  /** A saved template counts as mended. @throws AppError `not_found` (no such occasion), `bad_input`, `version_conflict`. */
  set(name: string, input: NoticeTemplateInput): Promise<NoticeTemplateView> {
    const event = found(SUBSCRIBE_EVENTS.find((one) => one === name));
    const faults = fieldFaults(input.fields);
    if (faults.length > 0) throw new AppError('bad_input', { fields: faults });
    const { templateId, kind, active, version } = input;
    const values = [templateId, kind, JSON.stringify(input.fields), active ? 1 : 0, dbTime(this.clock.now())];
    return this.uow.run(async (tx) => {
      const sql =
        version === 0
          ? 'INSERT INTO notice_template (template_id, kind, fields, active, updated_at, version, event) VALUES (?, ?, ?, ?, ?, 1, ?)'
          : `UPDATE notice_template SET template_id = ?, kind = ?, fields = ?, active = ?, updated_at = ?,
             broken_text = NULL, broken_at = NULL, version = version + 1 WHERE event = ? AND version = ?`;
      const done = await tx
        .write(sql, [...values, event, ...(version === 0 ? [] : [version])])
        .catch((error: unknown) => {
          throw isDuplicate(error) ? new AppError('version_conflict') : error;
        });
      if (done !== 1) throw new AppError('version_conflict');
      const name = SUBSCRIBE_EVENT_TEXT[event].text;
      tx.audit({
        action: 'notice_template.set',
        subjectType: 'notice_template',
        subjectId: event,
        detail: { name, active },
      });
      return found((await this.queries.list(tx)).find((one) => one.event === event));
    });
  }
}
