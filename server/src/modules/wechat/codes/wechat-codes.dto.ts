/** Which code stands on paper: the ordinary link, or the round code of the mini-program. */
import { EnumField, TextField } from '../../../common/http/fields.js';

export const CODE_STYLES = ['link', 'mini'] as const;
export type CodeStyle = (typeof CODE_STYLES)[number];

export class CodeZipInput {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
  @EnumField(CODE_STYLES, { description: 'link 普通二维码，mini 小程序码' }) style!: CodeStyle;
}
