/** What all settings share in requests and answers: the region they belong to. */
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

const REGION = { max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' };

/** A region's statutory code. */
export const RegionCodeField = (options: { optional?: boolean } = {}): PropertyDecorator =>
  TextField({ ...REGION, ...options });

export class SettingsQuery {
  @RegionCodeField({ optional: true }) regionCode?: string;
}
export class SettingRegionView {
  @Out.text() code!: string;
  @Out.text() name!: string;
}
export class SettingRegionListView {
  @Out.list(() => SettingRegionView) items!: SettingRegionView[];
}
