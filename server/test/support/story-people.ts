/** Everybody whom the suggestion story needs: two villagers, a second deputy, the county's office, four units with an account each; and what is written. */
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { COUNTY } from '../factories/county.js';
import { makeUnits, UNIT_NAMES } from '../factories/handling.js';
import { addIdentities, type Site } from './browser.js';
import { PASSWORD } from './cast.js';

export const WORDS = {
  road: '村口到小学的路坏了大半年，下雨全是泥坑，孩子上学常摔跤，请代表帮忙反映修一修。',
  ditch: '小学门口那段路没有排水沟，一下雨就积水，接送孩子的车都过不去，盼着早点修好。',
  title: '关于修缮下湾村村口至小学道路的建议',
  grounds: '下湾村村口至小学一段路约八百米，路面破损、没有排水沟，雨天积水，一百二十名学生上学不便。',
  proposal: '请交通部门今年内修缮路面。',
  corrected: '建议由县交通运输局主办，今年内硬化路面八百米，同时修建两侧排水沟，由财政安排资金。',
};

const [roads, water, money, schools] = UNIT_NAMES;
export const ROADS = { name: roads, login: 'jiaotong' };
export const WATER = { name: water, login: 'shuili' };
export const FINANCE = { name: money, login: 'caizheng' };
export const SCHOOLS = { name: schools, login: 'jiaoyu' };

export async function peopleOfStory({ test, county }: Site): Promise<void> {
  for (const index of [0, 1] as const) await county.mandate(index);
  const [first, second, colleague] = [await county.citizen(), await county.citizen(), await county.deputy(1)];
  await addIdentities(test, [
    { door: 'citizen', label: '村民甲', description: '家住村口', accountId: first.accountId },
    { door: 'citizen', label: '村民乙', description: '接送孩子', accountId: second.accountId },
    { door: 'deputy', label: '柳青岚代表', description: '同一届代表', accountId: colleague.accountId },
  ]);
  const units = await makeUnits(test);
  const staff = test.app.get(CreateStaff, { strict: false });
  const base = { password: PASSWORD, scopePath: null };
  for (const [index, { name, login }] of [ROADS, WATER, FINANCE, SCHOOLS].entries())
    await staff.create({
      ...{ ...base, loginName: login, displayName: `${name}工作人员`, role: 'unit_staff' },
      ...{ scopeKind: 'unit', scopeId: units.ids[index] ?? '' },
    });
  await staff.create({
    ...{ ...base, loginName: 'renda', displayName: '青禾县人大办工作人员', role: 'office_staff' },
    ...{ scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path },
  });
}
