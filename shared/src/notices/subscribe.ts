/** Subscribe messages of WeChat: the occasions for which an office sets a template, and the rules of a template's fields. Pure. */

export const SUBSCRIBE_EVENTS = [
  'answer',
  'progress',
  'new_message',
  'deadline',
  'visit',
  'suggestion',
] as const;
export type SubscribeEvent = (typeof SUBSCRIBE_EVENTS)[number];

/** once: one message for each consent. long: one consent for all, for some kinds of accounts only. */
export const TEMPLATE_KINDS = ['once', 'long'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Where a field's words come from. */
export const FIELD_SOURCES = [
  'title',
  'summary',
  'number',
  'station',
  'state',
  'time',
  'site',
  'fixed',
] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];

/** What `wx.requestSubscribeMessage` says of each template. */
export const CONSENTS = ['accept', 'reject', 'ban', 'filter'] as const;
export type Consent = (typeof CONSENTS)[number];

export const FIELD_TYPES = ['thing', 'phrase', 'character_string', 'name', 'time', 'date', 'number'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
export const FIELD_NAME = /^(thing|phrase|character_string|name|time|date|number)\d{1,2}$/;

export interface TemplateField {
  /** As WeChat names it, such as `thing1`. */
  readonly name: string;
  readonly source: FieldSource;
  /** For `fixed`. */
  readonly text?: string;
}

/** Longest value in characters. */
export const FIELD_MOST: Readonly<Record<FieldType, number>> = {
  thing: 20,
  phrase: 5,
  character_string: 32,
  name: 10,
  time: 32,
  date: 32,
  number: 32,
};
const CHINESE = /^[\u4e00-\u9fff]+$/;
const FITS: Readonly<Record<FieldType, readonly FieldSource[]>> = {
  thing: ['title', 'summary', 'number', 'station', 'state', 'site', 'fixed'],
  phrase: ['state', 'fixed'],
  character_string: ['number', 'fixed'],
  name: ['station', 'site', 'fixed'],
  time: ['time'],
  date: ['time'],
  number: ['number', 'fixed'],
};

/** The type in a field's name; null for a name that WeChat does not have. */
export function fieldType(name: string): FieldType | null {
  const type = FIELD_NAME.exec(name)?.[1];
  return FIELD_TYPES.find((one) => one === type) ?? null;
}

/** Whether words of this source may stand in a field of this type. */
export function sourceFits(type: FieldType, source: FieldSource): boolean {
  return FITS[type].includes(source);
}

/** Whether WeChat takes this value in a field of this type. */
export function valueFits(type: FieldType, value: string): boolean {
  const length = Array.from(value).length;
  if (length < 1 || length > FIELD_MOST[type]) return false;
  switch (type) {
    case 'phrase':
      return CHINESE.test(value);
    case 'character_string':
      return /^[\x21-\x7e]+$/.test(value);
    case 'number':
      return /^\d+(\.\d+)?$/.test(value);
    case 'name':
      return !/\d/.test(value);
    case 'time':
      return /^\d{4}年\d{1,2}月\d{1,2}日 ([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'date':
      return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(value);
    default:
      return !/[\r\n]/.test(value);
  }
}

/** Words made to fit: cut with an ellipsis where signs may stand, bare of what WeChat refuses; `无` when nothing is left. */
export function fitted(type: FieldType, value: string): string {
  const most = FIELD_MOST[type];
  const cut = (text: string, end: string) =>
    Array.from(text).length > most
      ? `${Array.from(text)
          .slice(0, most - end.length)
          .join('')}${end}`
      : text;
  switch (type) {
    case 'phrase':
      return cut(value.replace(/[^\u4e00-\u9fff]/g, ''), '') || '无';
    case 'character_string':
      return cut(value.replace(/[^\x21-\x7e]/g, ''), '') || '-';
    case 'number':
      return cut(value.replace(/\D/g, ''), '') || '0';
    case 'name':
      return cut(value.replace(/\d/g, ''), '') || '无';
    case 'thing':
      return cut(value.replace(/\s+/g, ' ').trim(), '…') || '无';
    default:
      return value;
  }
}

/** `2026年3月9日 10:05` and `2026年3月9日`, in Beijing. */
export function templateTime(type: 'time' | 'date', at: Date): string {
  const [year, month, day, hour, minute] = new Date(at.getTime() + 8 * 3_600_000)
    .toISOString()
    .split(/[-T:]/);
  const date = `${year}年${Number(month)}月${Number(day)}日`;
  return type === 'date' ? date : `${date} ${hour}:${minute}`;
}

export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** What is wrong with the fields of a template, in Chinese; empty when all is well. */
export function fieldFaults(fields: readonly TemplateField[]): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (index: number, message: string) => faults.push({ field: `fields.${index}`, message });
  if (fields.length === 0) faults.push({ field: 'fields', message: '请至少填写一个字段' });
  for (const [index, { name, source, text = '' }] of fields.entries()) {
    const type = fieldType(name);
    if (!type) fault(index, `${name}：字段名应与微信模板里的一致，例如 thing1`);
    else if (!sourceFits(type, source)) fault(index, `${name}：这种字段不能填写所选的内容`);
    else if (source === 'fixed' && !valueFits(type, text)) fault(index, `${name}：固定文字不符合微信的要求`);
    if (fields.findIndex((one) => one.name === name) !== index) fault(index, `${name}：字段名重复`);
  }
  return faults;
}
