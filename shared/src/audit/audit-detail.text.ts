/** Turns the detail of an audit line into Chinese: which fields changed, from which state to which, how many, why. */

import { MESSAGE_STATE_SPECS } from '../messages/message.states.js';
import { SUGGESTION_STATE_SPECS } from '../suggestions/suggestion.states.js';
import { AUDIT_FIELD_TEXT } from './audit.text.js';

type Detail = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, { readonly text: string }>>;

export interface ChangeText {
  /** Name of the field. */
  readonly field: string;
  /** Null when the values are not kept. */
  readonly from: string | null;
  readonly to: string | null;
}

const STATES: Readonly<Record<string, Words>> = {
  message: MESSAGE_STATE_SPECS,
  suggestion: SUGGESTION_STATE_SPECS,
};
const COUNTS: readonly (readonly [string, string])[] = [
  ['created', '新增'],
  ['updated', '修改'],
  ['unchanged', '不变'],
  ['rows', '共'],
  ['count', '共'],
  ['members', '成员'],
  ['photos', '照片'],
  ['shifts', '班次'],
];
const EMPTY = '（空）';

function valueText(value: unknown): string | null {
  if (value === undefined) return null;
  return value === null || value === '' ? EMPTY : String(value);
}

/** The changed fields of a line; empty for lines of another kind. */
export function changeTexts(detail: Detail): ChangeText[] {
  const { changes } = detail;
  if (!Array.isArray(changes)) return [];
  return (changes as readonly Detail[]).map(({ field, from, to }) => ({
    field: AUDIT_FIELD_TEXT[String(field)] ?? '其他',
    from: valueText(from),
    to: valueText(to),
  }));
}

/** What else a line adds, without the code's own names; empty when there is nothing to add. */
export function auditNote(subjectType: string, detail: Detail): string {
  const { from, to, reason, name, via } = detail;
  const words = STATES[subjectType];
  const parts: string[] = [];
  if (words && (typeof to === 'string' || typeof from === 'string')) {
    const [before, after] = [words[String(from)]?.text, words[String(to)]?.text];
    if (before && after && before !== after) parts.push(`${before} → ${after}`);
    else if (after ?? before) parts.push(String(after ?? before));
  }
  if (typeof name === 'string' && name) parts.push(name);
  if (typeof reason === 'string' && reason) parts.push(`理由：${reason}`);
  const counts = COUNTS.flatMap(([key, word]) =>
    typeof detail[key] === 'number' ? [`${word} ${detail[key]}`] : [],
  );
  if (counts.length > 0) parts.push(counts.join('，'));
  if (via === 'import') parts.push('由表格导入');
  return parts.join('；');
}

/** Everything of a line in one sentence, for lists and exports. */
export function auditDetailText(subjectType: string, detail: Detail): string {
  const changes = changeTexts(detail).map(({ field, from, to }) =>
    from === null && to === null ? `${field}已更改` : `${field}：${from ?? EMPTY} → ${to ?? EMPTY}`,
  );
  return [...changes, auditNote(subjectType, detail)].filter(Boolean).join('；');
}
