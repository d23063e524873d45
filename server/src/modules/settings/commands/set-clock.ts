/** An office sets how long a clock runs in its region, or takes its own length back; clocks that run already stay as they are. */
import { isSettingClock, type SettingClock, termProblem } from '@liaison/shared/settings/clock-kinds';
import { SETTING_CLOCK_TEXT } from '@liaison/shared/settings/clock-kinds.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Clock } from '../../../common/time/clock.js';
import type { ClockSettingInput, ClockSettingView, ResetClockInput } from '../clock-settings.dto.js';
import { ClockSettings } from '../clock-settings.js';
import { ClockSettingsQueries } from '../clock-settings.queries.js';
import { type SettingRegion, SettingRegions } from '../setting-regions.js';

type Write = (tx: Tx, region: SettingRegion, kind: SettingClock) => Promise<number>;
const KEY = 'region_code = ? AND kind = ? AND version = ?';

@Injectable()
export class SetClock {
  constructor(
    private readonly regions: SettingRegions,
    private readonly queries: ClockSettingsQueries,
    private readonly settings: ClockSettings,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found`, `bad_input` (a unit or amount that this clock cannot have), `version_conflict` */
  set(me: Person, kind: string, input: ClockSettingInput): Promise<ClockSettingView> {
    const { regionCode, amount, unit, version } = input;
    return this.change(me, kind, regionCode, 'clock_setting.set', (tx, region, known) => {
      const fields = termProblem(known, { amount, unit });
      if (fields.length > 0) throw new AppError('bad_input', { fields });
      const now = dbTime(this.clock.now());
      if (version === 0)
        return tx.write(
          'INSERT INTO clock_setting (region_code, kind, region_path, amount, unit, version, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?)',
          [region.code, known, region.path, amount, unit, now],
        );
      const sql = `UPDATE clock_setting SET amount = ?, unit = ?, version = version + 1, updated_at = ? WHERE ${KEY}`;
      return tx.write(sql, [amount, unit, now, region.code, known, version]);
    });
  }

  /** Back to what the region above, or the default, says. @throws AppError `not_found`, `version_conflict` */
  reset(me: Person, kind: string, { regionCode, version }: ResetClockInput): Promise<ClockSettingView> {
    return this.change(me, kind, regionCode, 'clock_setting.reset', (tx, region, known) =>
      tx.write(`DELETE FROM clock_setting WHERE ${KEY}`, [region.code, known, version]),
    );
  }

  private async change(me: Person, kind: string, code: string, action: string, write: Write) {
    const known = found(isSettingClock(kind) ? kind : null);
    const view = await this.uow.run(async (tx) => {
      const region = await this.regions.writable(me, code, tx);
      const before = await this.queries.one(tx, region, known);
      const done = await write(tx, region, known).catch((error: unknown) => {
        throw isDuplicate(error) ? new AppError('version_conflict') : error;
      });
      if (done !== 1) throw new AppError('version_conflict');
      const after = await this.queries.one(tx, region, known);
      const detail = { region: region.name, name: SETTING_CLOCK_TEXT[known], was: before.termText };
      const subjectId = `${region.code}:${known}`;
      tx.audit({
        action,
        subjectType: 'clock_setting',
        subjectId,
        detail: { ...detail, now: after.termText },
      });
      return after;
    });
    this.settings.forget();
    return view;
  }
}
