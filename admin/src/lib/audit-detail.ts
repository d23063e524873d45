/** Says in Chinese what a line of the audit trail adds, without the code's own names; the trail and every history ask here. */
import { AUDIT_SUBJECT_TEXT } from '@liaison/shared/audit/audit.text';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { isSettingClock } from '@liaison/shared/settings/clock-kinds';
import { SETTING_CLOCK_TEXT } from '@liaison/shared/settings/clock-kinds.text';

const stateTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MESSAGE_STATE_SPECS).map(([state, { text }]) => [state, text]),
);

/** What a line is about; a clock stands under its region's code and its own name. */
export function subjectText(type: string, id: string): string {
  const [code = '', kind = ''] = id.split(':');
  const name = type === 'clock_setting' && isSettingClock(kind) ? `${code} ${SETTING_CLOCK_TEXT[kind]}` : id;
  return `${AUDIT_SUBJECT_TEXT[type] ?? ''} ${name}`;
}

/** What of a setting was changed, and from what to what. */
function changeText({ region, name, was, now }: Readonly<Record<string, unknown>>): string {
  const what = [region, name].filter((part) => typeof part === 'string' && part !== '').join('　');
  const change = [was, now].filter((part) => typeof part === 'string').join(' → ');
  return [what, change].filter(Boolean).join('：');
}

/** From which state to which, what was changed, why, or how many. */
export function detailText(detail: Readonly<Record<string, unknown>>): string {
  const { from, to, reason, rows, count } = detail;
  const state = (value: unknown) => stateTexts[String(value)] ?? '';
  if (from !== undefined && to !== undefined)
    return from === to ? state(to) : `${state(from)} → ${state(to)}`;
  if (typeof reason === 'string') return reason;
  const change = changeText(detail);
  if (change) return change;
  const number = typeof rows === 'number' ? rows : typeof count === 'number' ? count : null;
  return number === null ? '' : `${number} 条`;
}
