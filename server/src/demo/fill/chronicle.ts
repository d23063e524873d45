/** Lets everything of the demo happen in its order on a clock that it sets, with the scheduler's rounds in between as in a real office. */
import { AppError } from '../../common/errors/app-error.js';
import { OutboxDispatcher } from '../../common/events/outbox.dispatcher.js';
import { ClockJob } from '../../modules/messages/jobs/clock-job.js';
import { SilenceJob } from '../../modules/messages/jobs/silence-job.js';
import { SuggestionClockJob } from '../../modules/suggestions/jobs/suggestion-clock-job.js';
import { RollOver } from '../../modules/suggestions/promises/commands/roll-over.js';
import { AskVisitsJob } from '../../modules/suggestions/visits/ask-visits-job.js';
import type { World } from './world.js';

const HOUR_MS = 3_600_000;
/** Rounds of the slower jobs in the sixty days: every so many hours. */
const [SILENCE_EVERY, SUGGESTIONS_EVERY] = [6, 6];
/** Before the messages begin, one round a day is enough. */
const QUIET_EVERY = 24;

/** One thing that somebody does. */
export interface Happening {
  readonly at: Date;
  readonly name: string;
  run(): Promise<unknown>;
}
export interface Lived {
  readonly steps: number;
  /** Steps that the rules refused, by what was tried: the plan does not know every rule. */
  readonly refused: ReadonlyMap<string, number>;
}

export class Chronicle {
  private readonly refused = new Map<string, number>();
  private nextTick: number;
  private ticks = 0;
  private year: number;

  /** @param from when the first thing happens @param lively when the messages begin: from then on the jobs run by the hour */
  constructor(
    private readonly world: World,
    from: Date,
    private readonly lively: Date,
  ) {
    this.nextTick = from.getTime();
    this.year = from.getUTCFullYear();
  }

  async live(happenings: readonly Happening[]): Promise<Lived> {
    const sorted = [...happenings].sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const [index, one] of sorted.entries()) {
      await this.tickUntil(one.at.getTime());
      this.world.clock.set(one.at);
      await this.attempt(one);
      if (index % 100 === 0) this.world.tell('三年的建议与六十天的留言', index, sorted.length);
    }
    await this.tickUntil(this.world.end.getTime());
    await this.world.get(OutboxDispatcher).drain();
    this.world.tell('三年的建议与六十天的留言', sorted.length, sorted.length);
    return { steps: sorted.length, refused: this.refused };
  }

  private async tickUntil(at: number): Promise<void> {
    while (this.nextTick <= at) {
      this.world.clock.set(new Date(this.nextTick));
      const quiet = this.nextTick < this.lively.getTime();
      await (quiet ? this.day() : this.hour());
      this.nextTick += (quiet ? QUIET_EVERY : 1) * HOUR_MS;
    }
  }

  private async day(): Promise<void> {
    await this.suggestionJobs();
    await this.world.get(OutboxDispatcher).drain();
  }

  private async hour(): Promise<void> {
    await this.world.get(ClockJob).run();
    if (this.ticks % SILENCE_EVERY === 0) await this.world.get(SilenceJob).run();
    if (this.ticks % SUGGESTIONS_EVERY === 0) await this.suggestionJobs();
    await this.world.get(OutboxDispatcher).drain();
    this.ticks += 1;
  }

  /** In the first days of a year the office rolls the last one's promises over. */
  private async suggestionJobs(): Promise<void> {
    await this.world.get(SuggestionClockJob).run();
    await this.world.get(AskVisitsJob).run();
    const year = new Date(this.nextTick - 2 * QUIET_EVERY * HOUR_MS).getUTCFullYear();
    if (year === this.year) return;
    await this.world.get(RollOver).execute(null, this.year);
    this.year = year;
  }

  private async attempt({ name, run }: Happening): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const key = `${name} ${error.code}`;
      this.refused.set(key, (this.refused.get(key) ?? 0) + 1);
    }
  }
}
