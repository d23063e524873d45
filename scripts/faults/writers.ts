/** Citizens who keep posting while the server is attacked: each sends one message again and again under one key until it is acknowledged. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RigCounty } from '../rig/county.js';
import { dbTime } from '../rig/ids.js';
import { Phone } from '../rig/phone.js';

/** What a citizen was told has arrived. */
export interface Acknowledged {
  readonly writer: number;
  readonly key: string;
  readonly body: object;
  /** Unlike every other of the run. */
  readonly text: string;
  readonly id: string;
  /** The answer, byte for byte. */
  readonly answer: string;
  readonly tries: number;
  /** When the try that was answered went out: a row older than this was replayed, not made. */
  readonly lastTryAt: string;
}

const CATEGORY = '交通运输';
const MAX_TRIES = 600;

export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  /** Refused for good: must stay empty. */
  readonly refused: string[] = [];
  /** Answers by kind: `201`, `503`, `503 without Retry-After`, `no answer`. */
  readonly answers = new Map<string, number>();
  private stopping = false;
  private readonly phones: readonly Phone[];

  constructor(
    url: string,
    private readonly county: RigCounty,
    name: string,
    count: number,
  ) {
    this.phones = Array.from({ length: count }, (_, index) => new Phone(url, `rig-${name}-${index}`));
  }

  async signIn(): Promise<void> {
    for (const phone of this.phones) await phone.signIn();
  }

  /** Posts until `stop`, then until every message that was begun is acknowledged. */
  async run(): Promise<void> {
    this.stopping = false;
    await Promise.all(this.phones.map((phone, index) => this.write(phone, index)));
  }

  stop(): void {
    this.stopping = true;
  }

  /** Sends an acknowledged message once more, as it was. */
  async repeat({ writer, key, body }: Acknowledged): Promise<string> {
    const phone = this.phones[writer];
    if (!phone) throw new Error(`no writer ${writer}`);
    return (await this.insist(phone, key, body)).answer;
  }

  private async write(phone: Phone, writer: number): Promise<void> {
    while (!this.stopping) {
      const key = randomUUID();
      const text = `演示数据：村口的路灯夜里不亮，请安排人看一看。编号 ${key}`;
      const station = this.county.stations[writer % this.county.stations.length];
      const deputyId = writer % 2 === 0 ? station?.deputyIds[0] : undefined;
      const body = {
        stationId: station?.id,
        ...(deputyId ? { deputyId } : {}),
        category: CATEGORY,
        text,
        visibility: 'public',
      };
      const { answer, tries, lastTryAt } = await this.insist(phone, key, body);
      if (!answer) continue;
      const { id } = JSON.parse(answer) as { id: string };
      this.acknowledged.push({ writer, key, body, text, id, answer, tries, lastTryAt });
    }
  }

  /** Tries until there is an answer that stands. `answer` is empty when the server refused for good. */
  private async insist(
    phone: Phone,
    key: string,
    body: object,
  ): Promise<{ answer: string; tries: number; lastTryAt: string }> {
    for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
      const lastTryAt = dbTime(new Date());
      const heard = await phone.send('POST', '/api/citizen/messages', body, key);
      this.count(heard.status, heard.retryAfter);
      if (heard.status === 201) return { answer: heard.text, tries, lastTryAt };
      const again = heard.status === 0 || heard.status === 429 || heard.status >= 500;
      if (heard.status === 401) await phone.signIn();
      else if (!again && !heard.text.includes('request_in_progress')) {
        this.refused.push(`${heard.status} ${heard.text}`);
        return { answer: '', tries, lastTryAt };
      }
      // A phone would wait as long as it is told; a test has less time and asks more often.
      await sleep(30 + Math.random() * 120);
    }
    this.refused.push(`${MAX_TRIES} tries without an answer`);
    return { answer: '', tries: MAX_TRIES, lastTryAt: '' };
  }

  private count(status: number, retryAfter: string | null): void {
    const bare = status >= 500 && retryAfter === null ? ' without Retry-After' : '';
    const kind = status === 0 ? 'no answer' : `${status}${bare}`;
    this.answers.set(kind, (this.answers.get(kind) ?? 0) + 1);
  }
}
