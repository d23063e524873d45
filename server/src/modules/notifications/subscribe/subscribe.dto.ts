/** What the mini-program tells of consents, and what the console sets of templates. */
import {
  CONSENTS,
  type Consent,
  FIELD_SOURCES,
  type FieldSource,
  SUBSCRIBE_EVENTS,
  type SubscribeEvent,
  TEMPLATE_KINDS,
  type TemplateKind,
} from '@liaison/shared/notices/subscribe';
import { BoolField, EnumField, IntField, ObjectField, TextField } from '../../../common/http/fields.js';
import { Out } from '../../../common/http/views.js';

export const TEMPLATE_ID = /^[0-9A-Za-z_-]{3,64}$/;

export class ConsentInput {
  @TextField({ min: 1, max: 64, pattern: TEMPLATE_ID, patternText: '模板编号不正确' }) templateId!: string;
  @EnumField(CONSENTS, { description: 'wx.requestSubscribeMessage 对这个模板的回答' }) answer!: Consent;
}
export class ConsentsInput {
  @ObjectField(() => ConsentInput, { list: 5 }) answers!: ConsentInput[];
}
export class SubscriptionView {
  @Out.enum(SUBSCRIBE_EVENTS) event!: SubscribeEvent;
  @Out.text() text!: string;
  @Out.text() templateId!: string;
  @Out.enum(TEMPLATE_KINDS) kind!: TemplateKind;
  @Out.int({ description: '还可以发几条；长期订阅为 0' }) credits!: number;
  @Out.enum(['open', 'refused', 'banned', 'filtered'], { nullable: true, description: '没有问过为空' })
  state!: string | null;
}
export class SubscriptionListView {
  @Out.list(() => SubscriptionView) items!: SubscriptionView[];
}

export class TemplateFieldInput {
  @TextField({ min: 1, max: 24, description: '微信模板里的字段名，如 thing1' }) name!: string;
  @EnumField(FIELD_SOURCES) source!: FieldSource;
  @TextField({ max: 32, optional: true, description: '固定文字' }) text?: string;
}
export class NoticeTemplateInput {
  @TextField({ min: 1, max: 64, pattern: TEMPLATE_ID, patternText: '模板编号应为微信后台给出的编号' })
  templateId!: string;
  @EnumField(TEMPLATE_KINDS) kind!: TemplateKind;
  @ObjectField(() => TemplateFieldInput, { list: 8 }) fields!: TemplateFieldInput[];
  @BoolField() active!: boolean;
  @IntField({ min: 0, max: 1_000_000, description: '打开时的版本，没有设置过为 0' }) version!: number;
}
export class TemplateFieldView {
  @Out.text() name!: string;
  @Out.enum(FIELD_SOURCES) source!: FieldSource;
  @Out.text({ optional: true }) text?: string;
}
export class NoticeTemplateView {
  @Out.enum(SUBSCRIBE_EVENTS) event!: SubscribeEvent;
  @Out.text() text!: string;
  @Out.text({ description: '发给谁' }) to!: string;
  @Out.text() note!: string;
  @Out.text({ nullable: true }) templateId!: string | null;
  @Out.enum(TEMPLATE_KINDS) kind!: TemplateKind;
  @Out.list(() => TemplateFieldView) fields!: TemplateFieldView[];
  @Out.bool() active!: boolean;
  @Out.text({ nullable: true, description: '微信拒绝这个模板的原因' }) brokenText!: string | null;
  @Out.int() sent!: number;
  @Out.int() waiting!: number;
  @Out.int() dropped!: number;
  @Out.int() version!: number;
}
export class NoticeTemplateListView {
  @Out.list(() => NoticeTemplateView) items!: NoticeTemplateView[];
}
