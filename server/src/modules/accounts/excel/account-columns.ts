/** The columns of the accounts' Excel sheet, its template and its explanations: one list for reading and writing. */
import { SCOPE_KIND_TEXT } from '@liaison/shared/access/access.text';
import { ROLE_SPECS, STAFF_ROLES } from '@liaison/shared/access/access.types';
import type { Sheet, SheetCell, SheetColumn } from '../../../common/http/sheets.js';
import type { ManagedAccountItem } from '../account-management.dto.js';

export const COLUMNS = ['登录名', '姓名', '角色', '范围', '范围编号'] as const;
export type AccountColumn = (typeof COLUMNS)[number];
const WIDTHS: Readonly<Record<AccountColumn, number>> = {
  登录名: 20,
  姓名: 24,
  角色: 20,
  范围: 40,
  范围编号: 40,
};
const SHEET_COLUMNS: readonly SheetColumn[] = COLUMNS.map((title) => ({ title, width: WIDTHS[title] }));
/** Only written: an import does not read them. */
const MORE: readonly SheetColumn[] = [
  { title: '状态', width: 10 },
  { title: '动态口令', width: 10 },
  { title: '最近登录', width: 18 },
];

/** The columns of an export: those that an import reads, and more. */
export const EXPORT_COLUMNS = [...SHEET_COLUMNS, ...MORE];

/** One row for each role; an account without any has one row. */
export function accountRows(accounts: readonly ManagedAccountItem[]): SheetCell[][] {
  return accounts.flatMap((account): SheetCell[][] => {
    const more = [
      account.statusText,
      account.totp ? '已绑定' : '未绑定',
      account.lastSignInAt ? account.lastSignInAt.slice(0, 16).replace('T', ' ') : '从未登录',
    ];
    const roles = account.roles.length > 0 ? account.roles : [null];
    return roles.map((role) => [
      account.loginName,
      account.displayName,
      role?.roleText ?? null,
      role?.scopeName ?? null,
      role?.scopeId ?? null,
      ...more,
    ]);
  });
}

const ROLE_WORDS = STAFF_ROLES.map(
  (role) => `${ROLE_SPECS[role].text}（${SCOPE_KIND_TEXT[ROLE_SPECS[role].scope]}）`,
).join('、');
const EXPLAIN: readonly (readonly [AccountColumn, string])[] = [
  ['登录名', '必填，3–40 位小写字母、数字、点、横线或下划线。已有的登录名会更新姓名、补上角色'],
  ['姓名', '必填，最多 60 个字'],
  ['角色', `必填：${ROLE_WORDS}`],
  ['范围', '区划的全称或简称，或联络站、承办单位的名称。重名时请填“范围编号”'],
  ['范围编号', '可不填：12 位区划代码，或导出表里的编号。填了就不看“范围”'],
];

/** An empty sheet to fill in, with explanations and examples on sheets of their own. */
export function templateSheets(): Sheet[] {
  return [
    { name: '账号', columns: SHEET_COLUMNS, rows: [] },
    {
      name: '填写说明',
      columns: [
        { title: '列', width: 12 },
        { title: '怎么填', width: 100 },
      ],
      rows: [
        ...EXPLAIN,
        ['多个角色', '同一个登录名写几行，每行一个角色，姓名相同'],
        ['密码', '新账号的初始密码由系统生成，导入后密码表只能下载一次，首次登录必须修改'],
        ['不会做的事', '导入不会收回角色，也不会停用账号'],
      ],
    },
    {
      name: '示例',
      columns: SHEET_COLUMNS,
      rows: [
        ['liulin.office', '示例一', '人大办工作人员', '柳林镇', ''],
        ['liulin.station', '示例二', '联络站管理员', '柳林镇代表联络站', ''],
      ],
    },
  ];
}
