/** Turns the detail of an audit line into Chinese: which fields changed, from which state to which, how many, why. */
import { TOTP_RULE_TEXT, TOTP_RULES } from '../access/access.text.js';
import { ROLE_SPECS, ROLES } from '../access/access.types.js';
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

/** The thing by its name, where it holds, and what it was and is; for a setting its old and new length. */
function settingText({ region, name, was, now }: Detail): string {
  const text = (value: unknown): value is string => typeof value === 'string' && value !== '';
  const what = [region, name].filter(text).join('　');
  return [what, [was, now].filter(text).join(' → ')].filter(Boolean).join('：');
}

/** The role given or taken, the rule for one-time codes, or which factor failed at signing in. */
function accountText({ role, before, after, factor }: Detail): string {
  const given = ROLES.find((one) => one === role);
  if (given) return ROLE_SPECS[given].text;
  const rule = (value: unknown) => TOTP_RULES.find((one) => one === value);
  const [old, fresh] = [rule(before), rule(after)];
  if (old && fresh) return `${TOTP_RULE_TEXT[old]} → ${TOTP_RULE_TEXT[fresh]}`;
  if (factor === 'password') return '密码不正确';
  return factor === 'code' ? '动态口令不正确' : '';
}

/** What else a line adds, without the code's own names; empty when there is nothing to add. */
export function auditNote(subjectType: string, detail: Detail): string {
  const { from, to, reason, via } = detail;
  const words = STATES[subjectType];
  const parts: string[] = [];
  if (words && (typeof to === 'string' || typeof from === 'string')) {
    const [before, after] = [words[String(from)]?.text, words[String(to)]?.text];
    if (before && after && before !== after) parts.push(`${before} → ${after}`);
    else if (after ?? before) parts.push(String(after ?? before));
  }
  const what = settingText(detail);
  if (what) parts.push(what);
  const account = accountText(detail);
  if (account) parts.push(account);
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
