/** Writes every step of a suggestion into the timelines of the messages that it came from, so that their authors hear of it. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { Clock } from '../../common/time/clock.js';
import { MessagesRepository } from './messages.repository.js';
import { Timeline } from './timeline.js';

/** What the author reads; `{no}` is the number that filing gives. What is not here concerns only the deputies. */
const NEWS: Readonly<Record<string, string>> = {
  create: '代表正在根据这条留言起草代表建议。',
  submit: '根据这条留言起草的代表建议已提交审核。',
  pass_first: '相关代表建议已通过初审，进入复审。',
  return_for_correction: '相关代表建议已退回代表修改。',
  file: '相关代表建议已立案，编号 {no}。',
  convert: '相关代表建议已转为工作参阅件。',
  refuse: '相关代表建议未予立案。',
  withdraw: '代表已撤回相关代表建议。',
};

interface Payload {
  readonly action: string;
  readonly messageIds: readonly string[];
  readonly no?: string;
}
function isPayload(payload: object): payload is Payload {
  return 'action' in payload && 'messageIds' in payload && Array.isArray(payload.messageIds);
}

@Injectable()
export class SuggestionNews implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly messages: MessagesRepository,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'messages.suggestions',
      types: Object.keys(NEWS).map((action) => `suggestion.${action}`),
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  async handle(tx: Tx, { payload, subjectId }: StoredEvent): Promise<void> {
    if (!isPayload(payload)) return;
    const text = NEWS[payload.action]?.replace('{no}', payload.no ?? '') ?? '';
    await this.tell(tx, payload.messageIds, subjectId, text);
  }

  /** Writes one sentence into the timelines of messages that a suggestion came from. */
  async tell(tx: Tx, messageIds: readonly string[], suggestionId: string, text: string): Promise<void> {
    for (const id of messageIds) {
      const row = await this.messages.byId(id, tx);
      if (!row) continue;
      const detail = { suggestionId };
      const now = this.clock.now();
      await this.timeline.note(tx, { row, action: 'suggestion_step', person: null, text, detail, now });
    }
  }
}
