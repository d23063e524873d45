/** Everybody whom the suggestion story needs: two villagers, a second deputy, the county's office, four units with an account each. */
import { CreateStaff } from '../../src/modules/accounts/commands/create-staff.js';
import { COUNTY } from '../factories/county.js';
import { makeUnits, UNIT_NAMES } from '../factories/handling.js';
import { addIdentities, type Site } from './browser.js';
import { PASSWORD } from './cast.js';

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
