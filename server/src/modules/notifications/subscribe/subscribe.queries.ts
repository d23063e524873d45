/** Lists what the mini-program may ask consent for, and how the templates of the installation fare. */
import { SUBSCRIBE_EVENTS, type SubscribeEvent } from '@liaison/shared/notices/subscribe';
import { SUBSCRIBE_EVENT_TEXT } from '@liaison/shared/notices/subscribe.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import type { Sql } from '../../../common/database/sql.js';
import { dbTime } from '../../../common/database/times.js';
import { Clock } from '../../../common/time/clock.js';
import { WechatClient } from '../../wechat/wechat.client.js';
import { fieldsOf, NoticeTemplates, type TemplateRow } from './notice-templates.js';
import type { NoticeTemplateView, SubscriptionListView } from './subscribe.dto.js';

const FOR_DOOR: Readonly<Record<string, readonly SubscribeEvent[]>> = {
  citizen: ['answer', 'progress', 'visit'],
  deputy: ['new_message', 'deadline', 'suggestion', 'visit'],
};
const WEEK_MS = 7 * 86_400_000;
interface Counted {
  readonly event: string;
  readonly state: string;
  readonly n: number;
}

@Injectable()
export class SubscribeQueries {
  constructor(
    private readonly reads: Reads,
    private readonly templates: NoticeTemplates,
    private readonly wechat: WechatClient,
    private readonly clock: Clock,
  ) {}

  /** The templates of a person's door, with what the person has granted; none without WeChat. */
  async subscriptions(person: Person, sql: Sql = this.reads): Promise<SubscriptionListView> {
    const events = this.wechat.configured ? (FOR_DOOR[person.door] ?? []) : [];
    const usable = (await this.templates.usable(sql)).filter(({ event }) => events.includes(event));
    const rows = await sql.rows<{ template_id: string; credits: number; state: string }>(
      'SELECT template_id, credits, state FROM notice_credit WHERE account_id = ?',
      [person.accountId],
    );
    const granted = new Map(rows.map((row) => [row.template_id, row]));
    return {
      items: usable.map(({ event, template_id: templateId, kind }) => {
        const { credits = 0, state = null } = granted.get(templateId) ?? {};
        const { text } = SUBSCRIBE_EVENT_TEXT[event];
        return { event, text, templateId, kind, credits: kind === 'long' ? 0 : Number(credits), state };
      }),
    };
  }

  /** Every occasion with its template and what became of the messages of the last seven days. */
  async list(sql: Sql = this.reads): Promise<NoticeTemplateView[]> {
    const rows = new Map((await this.templates.all(sql)).map((row) => [row.event, row]));
    const counted = await sql.rows<Counted>(
      'SELECT event, state, COUNT(*) AS n FROM notice_push WHERE created_at >= ? GROUP BY event, state',
      [dbTime(new Date(this.clock.now().getTime() - WEEK_MS))],
    );
    return SUBSCRIBE_EVENTS.map((event) => view(event, rows.get(event), counted));
  }
}

function view(
  event: SubscribeEvent,
  row: TemplateRow | undefined,
  counted: readonly Counted[],
): NoticeTemplateView {
  const count = (state: string) =>
    Number(counted.find((one) => one.event === event && one.state === state)?.n ?? 0);
  return {
    event,
    ...SUBSCRIBE_EVENT_TEXT[event],
    templateId: row?.template_id ?? null,
    kind: row?.kind ?? 'once',
    fields: row ? fieldsOf(row) : [],
    active: Boolean(row?.active),
    brokenText: row?.broken_text ?? null,
    ...{ sent: count('sent'), waiting: count('waiting'), dropped: count('dropped') },
    version: row?.version ?? 0,
  };
}
