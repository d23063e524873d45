/** What a line of the audit trail adds, in Chinese, without the code's own names. */
import { TOTP_RULE_TEXT, TOTP_RULES, type TotpRule } from '@liaison/shared/access/access.text';
import { ROLE_SPECS, ROLES, type Role } from '@liaison/shared/access/access.types';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);
const isRule = (value: unknown): value is TotpRule => TOTP_RULES.some((rule) => rule === value);

/** What a line adds, without the code's own names: from which state to which, how many, why. */
export function detailText(detail: Readonly<Record<string, unknown>>): string {
  const { from, to, reason, rows, count, role, before, after, factor } = detail;
  const state = (value: unknown) => stateTexts[String(value)] ?? '';
  if (from !== undefined && to !== undefined)
    return from === to ? state(to) : `${state(from)} → ${state(to)}`;
  if (typeof reason === 'string') return reason;
  if (isRole(role)) return ROLE_SPECS[role].text;
  if (isRule(before) && isRule(after)) return `${TOTP_RULE_TEXT[before]} → ${TOTP_RULE_TEXT[after]}`;
  if (factor === 'password' || factor === 'code')
    return factor === 'password' ? '密码不正确' : '动态口令不正确';
  const number = typeof rows === 'number' ? rows : typeof count === 'number' ? count : null;
  return number === null ? '' : `${number} 条`;
}
const stateTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MESSAGE_STATE_SPECS).map(([state, { text }]) => [state, text]),
);
