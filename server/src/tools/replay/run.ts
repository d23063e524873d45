/** Sends every line of a file to a running server through its public interface, and watches what becomes of it. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { charCount, cleanText } from '@liaison/shared/kernel/text';
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import pLimit from 'p-limit';
import type { Answered, Problem } from './client.js';
import { type CategoryChoice, guessCategory } from './guess-category.js';
import type { ReplayLine } from './lines.js';
import { type ReplayPeople, SignInRefused } from './people.js';
import type { Tally } from './tally.js';

/** A station to write to, with the deputies who may be asked there. */
export interface Target {
  readonly id: string;
  readonly deputies: readonly string[];
}

export interface ReplayOptions {
  readonly targets: readonly Target[];
  readonly categories: readonly CategoryChoice[];
  /** Send each message to a deputy and give the file's answer in their name. */
  readonly answers: boolean;
  /** Messages a second; null for as fast as `PARALLEL` go. */
  readonly rate: number | null;
  /** Called after each line. */
  readonly advance?: () => void;
}

const PARALLEL = 8;
/** With a given rate the server's answers are not waited for, unless very many are open. */
const PARALLEL_AT_RATE = 64;

interface Posted {
  readonly id: string;
  readonly state: string;
}

function refusal(answer: Answered<unknown>): string {
  const { code, detail, errors }: Partial<Problem> = answer.body as Partial<Problem>;
  const fields = (errors ?? []).map(({ field, message }) => `${field} ${message}`).join('，');
  return `${answer.status} ${code ?? ''} ${detail ?? ''}${fields ? `（${fields}）` : ''}`.trim();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The station, and the deputy there, of the n-th line: stations in turn, and in every round the next deputy. */
export function targetOf(
  targets: readonly Target[],
  n: number,
): { stationId: string; deputyId: string | null } {
  const target = targets[n % targets.length];
  if (!target) throw new Error('服务器上没有联络站。');
  const { id, deputies } = target;
  const round = Math.floor(n / targets.length);
  return { stationId: id, deputyId: deputies[round % Math.max(1, deputies.length)] ?? null };
}

export class Replay {
  constructor(
    private readonly people: ReplayPeople,
    private readonly tally: Tally,
    private readonly options: ReplayOptions,
  ) {}

  async run(lines: readonly ReplayLine[]): Promise<void> {
    const { rate } = this.options;
    const limit = pLimit(rate === null ? PARALLEL : PARALLEL_AT_RATE);
    const from = performance.now();
    const open: Promise<void>[] = [];
    for (const [n, line] of lines.entries()) {
      if (rate !== null) await sleep(Math.max(0, from + (n * 1000) / rate - performance.now()));
      open.push(limit(() => this.one(line, n)));
    }
    await Promise.all(open);
  }

  private async one(line: ReplayLine, n: number): Promise<void> {
    this.tally.sent += 1;
    try {
      const { stationId, deputyId } = targetOf(this.options.targets, n);
      const addressed = this.options.answers ? deputyId : null;
      const posted = await this.post(line, stationId, addressed);
      if (posted) await this.follow(line, posted, addressed);
    } catch (error) {
      const list = error instanceof SignInRefused ? this.tally.refused : this.tally.lost;
      list.push({ line: line.line, why: messageOf(error) });
    }
    this.options.advance?.();
  }

  private async follow(line: ReplayLine, posted: Posted, deputyId: string | null): Promise<void> {
    await this.readBack(line, posted.id);
    if (!this.options.answers) return;
    try {
      await this.answer(line, posted, deputyId);
    } catch (error) {
      this.tally.refusedAnswers.push({ line: line.line, why: messageOf(error) });
    }
  }

  private async post(
    { line, author, text }: ReplayLine,
    stationId: string,
    deputyId: string | null,
  ): Promise<Posted | null> {
    const body = {
      stationId,
      ...(deputyId ? { deputyId } : {}),
      ...guessCategory(text, this.options.categories),
      text,
      visibility: 'private',
    };
    const answer = await this.people.asAuthor<Posted>(author, {
      method: 'POST',
      path: '/api/citizen/messages',
      key: randomUUID(),
      body,
    });
    this.tally.postTimes.push(answer.ms);
    if (answer.status !== 201) this.tally.refused.push({ line, why: refusal(answer) });
    else if (answer.body.state === 'waiting') this.tally.accepted += 1;
    else if (answer.body.state === 'screening') this.tally.screened += 1;
    else this.tally.refused.push({ line, why: `自动审核未通过（${answer.body.state}）` });
    return answer.status === 201 ? answer.body : null;
  }

  /** What the author reads is what was sent, but for the outer white space and control characters that no one sees. */
  private async readBack({ line, author, text }: ReplayLine, id: string): Promise<void> {
    const seen = await this.people.asAuthor<{ text: string }>(author, {
      method: 'GET',
      path: `/api/citizen/messages/${id}`,
    });
    if (seen.status !== 200) this.tally.lost.push({ line, why: `受理后读不到：${refusal(seen)}` });
    else if (seen.body.text === cleanText(text)) this.tally.readBack += 1;
    else this.tally.changed.push({ line, why: '保存的内容与发出的不同' });
  }

  private async answer({ line, answer }: ReplayLine, posted: Posted, deputyId: string | null): Promise<void> {
    if (answer === null) return;
    const skip = (why: string) => void this.tally.skippedAnswers.push({ line, why });
    if (posted.state !== 'waiting') return skip('留言还在等待人工审核，代表看不到');
    if (deputyId === null) return skip('联络站还没有代表');
    if (charCount(cleanText(answer)) < MESSAGE_LIMITS.minText)
      return skip(`答复不足 ${MESSAGE_LIMITS.minText} 个字`);
    const given = await this.people.asDeputy<Posted>(deputyId, {
      method: 'POST',
      path: `/api/deputy/messages/${posted.id}/answer`,
      key: randomUUID(),
      body: { text: answer },
    });
    this.tally.answerTimes.push(given.ms);
    if (given.status === 200 || given.status === 201) this.tally.answered += 1;
    else this.tally.refusedAnswers.push({ line, why: refusal(given) });
  }
}
