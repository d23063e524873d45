/** Tells the authors of origin messages what follows an answer: promises moved and rolled over, key supervision. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { SuggestionNews } from './suggestion-news.js';

/** `{u}` is the unit, `{to}` the new date. */
const NEWS: Readonly<Record<string, string>> = {
  'assignment.move_promise': '{u}把承诺日期调整为 {to}，理由代表可以看到。',
  'assignment.roll_over': '{u}的承诺本年度没有完成，转入下一年度继续办理。',
  'suggestion.visit': '领导就相关代表建议到现场督办视察。',
};
const KEY = '相关代表建议列为重点督办。';

@Injectable()
export class FollowNews implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly news: SuggestionNews,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'messages.following',
      types: [...Object.keys(NEWS), 'suggestion.supervise'],
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  async handle(tx: Tx, { type, payload, subjectId }: StoredEvent): Promise<void> {
    const { messageIds, unitName, to, on } = payload;
    if (!Array.isArray(messageIds)) return;
    const words = type === 'suggestion.supervise' ? (on === true ? KEY : undefined) : NEWS[type];
    if (words === undefined) return;
    const unit = typeof unitName === 'string' ? unitName : '承办单位';
    const text = words.replace('{u}', unit).replace('{to}', typeof to === 'string' ? to : '');
    await this.news.tell(tx, messageIds.map(String), subjectId, text);
  }
}
