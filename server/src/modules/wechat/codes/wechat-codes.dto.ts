/** Which code stands on paper: the ordinary link, or the round code of the mini-program; and the link for text messages. */
import { EnumField, TextField } from '../../../common/http/fields.js';
import { Out } from '../../../common/http/views.js';

export const CODE_STYLES = ['link', 'mini'] as const;
export type CodeStyle = (typeof CODE_STYLES)[number];

export class ShortLinkView {
  @Out.text({ description: '在短信或网页里点开，直接进入小程序的这个页面' }) url!: string;
  @Out.time({ description: '微信只允许保留 30 天，到期后再取会重新生成' }) expiresAt!: string;
}
export class CodeWaysView {
  @Out.text({ nullable: true, description: '不能生成小程序码的原因；能生成时为空' }) miniOff!: string | null;
  @Out.text({ nullable: true, description: '不能生成短信链接的原因；能生成时为空' }) linkOff!: string | null;
}
export class CodeZipInput {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
  @EnumField(CODE_STYLES, { description: 'link 普通二维码，mini 小程序码' }) style!: CodeStyle;
}
