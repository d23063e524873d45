/** What the console sends and gets about the lengths of clocks. */
import {
  CLOCK_GROUPS,
  CLOCK_UNITS,
  type ClockGroup,
  type ClockUnit,
  SETTING_CLOCKS,
  type SettingClock,
} from '@liaison/shared/settings/clock-kinds';
import { EnumField, IntField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { RegionCodeField, SettingRegionView } from './settings.dto.js';

export class ResetClockInput {
  @RegionCodeField() regionCode!: string;
  @IntField({ min: 0, max: 1_000_000, description: '所见的版本；本级还没有规定时为 0' }) version!: number;
}
export class ClockSettingInput extends ResetClockInput {
  @IntField({ min: 1, max: 365 }) amount!: number;
  @EnumField(CLOCK_UNITS) unit!: ClockUnit;
}
export class ClockSettingView {
  @Out.enum(SETTING_CLOCKS) kind!: SettingClock;
  @Out.enum(CLOCK_GROUPS) group!: ClockGroup;
  @Out.text() groupText!: string;
  @Out.text() text!: string;
  @Out.text() note!: string;
  @Out.int() amount!: number;
  @Out.enum(CLOCK_UNITS) unit!: ClockUnit;
  @Out.texts({ description: '可选的单位' }) units!: string[];
  @Out.text({ description: '现在执行的期限' }) termText!: string;
  @Out.text({ description: '本级不规定时执行的期限' }) inheritedText!: string;
  @Out.text({ nullable: true, description: '由哪一级规定；空为系统默认' }) setBy!: string | null;
  @Out.bool({ description: '本级自己规定' }) own!: boolean;
  @Out.int() version!: number;
  @Out.time({ nullable: true }) updatedAt!: string | null;
}
export class ClockSettingListView {
  @Out.one(() => SettingRegionView) region!: SettingRegionView;
  @Out.list(() => ClockSettingView) items!: ClockSettingView[];
}
