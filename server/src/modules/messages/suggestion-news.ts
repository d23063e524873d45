/** Writes every step of a suggestion into the timelines of the messages that it came from, so that their authors hear of it. */
import { REHANDLE_CAUSE_TEXT, REHANDLE_CAUSES } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../common/events/consumers.js';
import { Clock } from '../../common/time/clock.js';
import { INTERIM_TEXT, InterimAnswer } from './interim-answer.js';
import { MessagesRepository } from './messages.repository.js';
import { Timeline } from './timeline.js';

/** What the author reads; `{no}` is the number that filing gives, `{u}` the unit. What is not here concerns others. */
const NEWS: Readonly<Record<string, string>> = {
  'suggestion.create': '代表正在根据这条留言起草代表建议。',
  'suggestion.submit': '根据这条留言起草的代表建议已提交审核。',
  'suggestion.pass_first': '相关代表建议已通过初审，进入复审。',
  'suggestion.return_for_correction': '相关代表建议已退回代表修改。',
  'suggestion.file': '相关代表建议已立案，编号 {no}。',
  'suggestion.convert': '相关代表建议已转为工作参阅件。',
  'suggestion.refuse': '相关代表建议未予立案。',
  'suggestion.withdraw': '代表已撤回相关代表建议。',
  'suggestion.assign': '相关代表建议已交给{units}办理。',
  'assignment.accept': '{u}已接收相关代表建议，正在办理。',
  'assignment.reassign': '相关代表建议改由{new}办理。',
  'assignment.progress': '{u}填报了相关代表建议的办理进展。',
  'assignment.answer': '{u}已答复代表，等待代表测评。',
  'assignment.rehandle': '{u}正在重新办理相关代表建议（{cause}）。',
  'assignment.promise': '{u}承诺在 {on} 前解决，已列入承诺台账跟踪。',
  'assignment.fulfil': '{u}的承诺已经兑现。',
  'assignment.finish': '{u}已完成相关代表建议的办理。',
};

interface Payload {
  readonly action: string;
  readonly messageIds: readonly string[];
  readonly no?: string;
  readonly unitName?: string | null;
  readonly unitKind?: string | null;
  readonly unitNames?: readonly string[];
  readonly newUnitName?: string;
  readonly promisedOn?: string;
  readonly cause?: string;
}
function isPayload(payload: object): payload is Payload {
  return 'action' in payload && 'messageIds' in payload && Array.isArray(payload.messageIds);
}

function textOf(type: string, payload: Payload): string {
  const cause = REHANDLE_CAUSES.find((one) => one === payload.cause);
  const values: Readonly<Record<string, string>> = {
    no: payload.no ?? '',
    u: payload.unitName ?? '承办单位',
    units: payload.unitNames?.join('、') ?? '承办单位',
    new: payload.newUnitName ?? '其他单位',
    on: payload.promisedOn ?? '',
    cause: cause ? REHANDLE_CAUSE_TEXT[cause] : '',
  };
  return (NEWS[type] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

@Injectable()
export class SuggestionNews implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly messages: MessagesRepository,
    private readonly timeline: Timeline,
    private readonly interim: InterimAnswer,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'messages.suggestions',
      types: Object.keys(NEWS),
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  async handle(tx: Tx, { type, payload, subjectId, at }: StoredEvent): Promise<void> {
    if (!isPayload(payload)) return;
    // A supporting unit's opinion is no answer: its end tells the author nothing.
    if (type === 'assignment.finish' && payload.unitKind === 'supporting') return;
    const text = textOf(type, payload);
    await this.tell(tx, payload.messageIds, subjectId, text, type === 'suggestion.file' ? at : undefined);
  }

  /** Writes one sentence into the timelines of the messages that a suggestion came from; its filing is an interim answer. */
  async tell(
    tx: Tx,
    messageIds: readonly string[],
    suggestionId: string,
    text: string,
    filedAt?: Date,
  ): Promise<void> {
    for (const id of messageIds) {
      const row = await this.messages.byId(id, tx);
      if (!row) continue;
      const detail = { suggestionId };
      const set = filedAt ? await this.interim.give(tx, row, filedAt) : null;
      await this.timeline.note(tx, {
        ...{ row, action: 'suggestion_step', person: null, detail, now: this.clock.now() },
        ...(set ? { text: `${text}${INTERIM_TEXT}`, set } : { text }),
      });
    }
  }
}
