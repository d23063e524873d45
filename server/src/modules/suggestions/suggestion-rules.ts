/** What an office's rule says of a suggestion's deadlines and limits, asked of the clocks that offices set. */
import type { SettingClock } from '@liaison/shared/settings/clock-kinds';
import type { SuggestionClock, Term } from '@liaison/shared/suggestions/suggestion.text';
import { Injectable } from '@nestjs/common';
import type { Sql } from '../../common/database/sql.js';
import { ClockSettings } from '../settings/clock-settings.js';

export interface SpanTimes {
  /** Two thirds of the way. */
  readonly remindAt: Date;
  readonly dueAt: Date;
}

function settingOf(kind: SuggestionClock, term: Term): SettingClock {
  if (kind !== 'answer') return kind;
  return term === 'long' ? 'answer_long' : 'answer_normal';
}

@Injectable()
export class SuggestionRules {
  constructor(private readonly settings: ClockSettings) {}

  /** @param regionPath whose office sets the rule */
  async times(
    sql: Sql,
    regionPath: string,
    kind: SuggestionClock,
    term: Term,
    from: Date,
  ): Promise<SpanTimes> {
    const setting = settingOf(kind, term);
    return {
      remindAt: await this.settings.deadline(sql, regionPath, setting, from, 2 / 3),
      dueAt: await this.settings.deadline(sql, regionPath, setting, from),
    };
  }

  /** How often a matter is handled again before the office's leaders decide. */
  async maxRehandlings(sql: Sql, regionPath: string): Promise<number> {
    return (await this.settings.of(sql, regionPath, 'max_rehandlings')).amount;
  }

  /** The days after closing on which people are asked again. */
  async visitDays(sql: Sql, regionPath: string): Promise<readonly number[]> {
    const first = await this.settings.of(sql, regionPath, 'return_visit_1');
    const second = await this.settings.of(sql, regionPath, 'return_visit_2');
    return [first.amount, second.amount];
  }
}
