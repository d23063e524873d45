/** Reads the rows of an accounts' sheet into accounts with their roles, and names every cell that is wrong. Pure. */
import { ROLE_SPECS, type Role, STAFF_ROLES } from '@liaison/shared/access/access.types';
import { charCount, cleanText } from '@liaison/shared/kernel/text';
import type { SheetProblem } from '../../../common/http/import-sheet.js';
import type { SheetRead } from '../../../common/jobs/sheet-import.js';
import { LOGIN_NAME, LOGIN_NAME_TEXT } from '../account-management.dto.js';
import { type AccountColumn, COLUMNS } from './account-columns.js';

export type AccountProblem = SheetProblem<AccountColumn>;
export interface SheetRole {
  readonly row: number;
  readonly role: Role;
  /** The number or, without one, the name of the place, as it stands in the sheet. */
  readonly place: string;
  readonly column: AccountColumn;
}
export interface SheetAccount {
  readonly row: number;
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: SheetRole[];
}
/** Hashing a password takes its time on purpose: more accounts than this go in two sheets. */
export const MOST_ACCOUNTS = 500;

const NEEDED: readonly AccountColumn[] = ['登录名', '姓名', '角色', '范围'];

/** Gives accounts or problems; with a problem the accounts are not to be used. */
export function readAccounts(rows: readonly (readonly string[])[]): SheetRead<SheetAccount> {
  const problems: AccountProblem[] = [];
  const accounts = new Map<string, SheetAccount>();
  const [titles = [], ...body] = rows;
  const missing = NEEDED.filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    problems.push({ row: 1, column: '', message: `缺少“${missing.join('、')}”列，请下载模板填写` });
    return { records: [], problems };
  }
  body.forEach((values, index) => {
    const cell = (column: AccountColumn) =>
      titles.includes(column) ? cleanText(values[titles.indexOf(column)] ?? '') : '';
    if (COLUMNS.every((column) => cell(column) === '')) return;
    readRow(cell, index + 2, accounts, problems);
  });
  if (accounts.size > MOST_ACCOUNTS)
    problems.push({ row: 1, column: '', message: `一次最多导入 ${MOST_ACCOUNTS} 个账号，请分成几个表格` });
  return { records: [...accounts.values()], problems };
}

function readRow(
  cell: (column: AccountColumn) => string,
  row: number,
  accounts: Map<string, SheetAccount>,
  problems: AccountProblem[],
): void {
  const wrong = (column: AccountColumn, message: string) => void problems.push({ row, column, message });
  const [loginName, displayName] = [cell('登录名'), cell('姓名')];
  if (!LOGIN_NAME.test(loginName)) wrong('登录名', LOGIN_NAME_TEXT);
  if (charCount(displayName) < 1 || charCount(displayName) > 60) wrong('姓名', '应填写 1 到 60 个字');
  const known = accounts.get(loginName);
  if (known && known.displayName !== displayName) wrong('姓名', `与第 ${known.row} 行同一个登录名的姓名不同`);
  const account = known ?? { row, loginName, displayName, roles: [] };
  accounts.set(loginName, account);
  // An exported account may have no role; there is nothing to give then.
  if (cell('角色') === '' && cell('范围') === '' && cell('范围编号') === '') return;
  const role = STAFF_ROLES.find((one) => ROLE_SPECS[one].text === cell('角色'));
  const place = cell('范围编号') || cell('范围');
  if (!role)
    wrong('角色', `没有这个角色，可填：${STAFF_ROLES.map((one) => ROLE_SPECS[one].text).join('、')}`);
  if (place === '') wrong('范围', '请填写角色管到哪里');
  if (role && place !== '')
    account.roles.push({ row, role, place, column: cell('范围编号') ? '范围编号' : '范围' });
}
