/** What is asked of plaques: which station or region, on which paper. */
import { EnumField, TextField } from '../../common/http/fields.js';
import { CODE_STYLES, type CodeStyle } from '../wechat/codes/wechat-codes.dto.js';
import { PLAQUE_SIZES, type PlaqueSize } from './plaque/plaque.types.js';

export class PlaqueQuery {
  @EnumField(PLAQUE_SIZES, { optional: true, description: '纸张，默认 a4' }) size?: PlaqueSize;
  @EnumField(CODE_STYLES, { optional: true, description: '站牌上的码，默认普通二维码' }) code?: CodeStyle;
}
export class PlaqueRegionInput {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
}
export class PlaquesQuery extends PlaqueRegionInput {
  @EnumField(PLAQUE_SIZES, { optional: true, description: '纸张，默认 a4' }) size?: PlaqueSize;
  @EnumField(CODE_STYLES, { optional: true, description: '站牌上的码，默认普通二维码' }) code?: CodeStyle;
}
