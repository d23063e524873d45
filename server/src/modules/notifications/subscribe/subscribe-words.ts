/** Fills a template's fields with a notice's words, each made to fit WeChat's rules for it. */
import { MESSAGE_STATE_SPECS, type MessageState } from '@liaison/shared/messages/message.states';
import {
  type FieldSource,
  fieldType,
  fitted,
  type TemplateField,
  templateTime,
} from '@liaison/shared/notices/subscribe';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../common/config/config.js';
import { Reads } from '../../../common/database/connections.js';
import { fromDbTime } from '../../../common/database/times.js';

export interface PushWords {
  readonly title: string;
  readonly body: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly created_at: string;
}
interface Subject {
  readonly no: string;
  readonly state: string;
  readonly station: string;
}

@Injectable()
export class SubscribeWords {
  constructor(
    private readonly reads: Reads,
    private readonly config: Config,
  ) {}

  /** The `data` of a subscribe message. */
  async data(push: PushWords, fields: readonly TemplateField[]): Promise<Record<string, { value: string }>> {
    const subject = await this.subject(push);
    const at = fromDbTime(push.created_at);
    const words: Readonly<Record<Exclude<FieldSource, 'fixed' | 'time'>, string>> = {
      title: push.title,
      summary: push.body,
      number: subject?.no ?? '',
      station: subject?.station ?? this.config.env.SITE_NAME,
      state: subject?.state ?? '有新进展',
      site: this.config.env.SITE_NAME,
    };
    return Object.fromEntries(
      fields.flatMap(({ name, source, text = '' }) => {
        const type = fieldType(name);
        if (!type) return [];
        if (type === 'time' || type === 'date') return [[name, { value: templateTime(type, at) }]];
        const value =
          source === 'fixed' ? text : source === 'time' ? templateTime('time', at) : words[source];
        return [[name, { value: fitted(type, value) }]];
      }),
    );
  }

  private async subject({ subject_type, subject_id }: PushWords): Promise<Subject | null> {
    if (subject_type !== 'message') return null;
    const row = await this.reads.one<{ no: string; state: MessageState; station: string }>(
      'SELECT m.no, m.state, s.name AS station FROM message m JOIN station s ON s.id = m.station_id WHERE m.id = ?',
      [subject_id],
    );
    return row && { ...row, state: MESSAGE_STATE_SPECS[row.state].text };
  }
}
