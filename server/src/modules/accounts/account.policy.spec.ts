/** Proves over every role × every role × every place that nobody gives more than they have, or beyond where they are. */
import { ROLE_SPECS, ROLES, type Role, STAFF_ROLES } from '@liaison/shared/access/access.types';
import { type Person, within } from '../../common/access/person.js';
import { accountActions, givableRoles, type ManagedAccount, mayGive } from './account.policy.js';
import { personAt } from './people.js';

const PLACES = [
  '/99/',
  '/99/9901/',
  '/99/9901/990121/',
  '/99/9901/990121/990121100/',
  '/99/9901/990122/',
  '/42/',
  '/99/99010/',
  '',
];
const COUNTY = '/99/9901/990121/';

/** Somebody with one role at one place, as the guard hands the person to a route of `account.manage`. */
function holder(role: Role, path: string, id = 'me'): Person {
  const { scope, door } = ROLE_SPECS[role];
  const account = { id, kind: 'staff', display_name: '测试' } as Parameters<typeof personAt>[0];
  const grant = { id: 'g', role, scope_kind: scope, scope_id: 'x', scope_path: path };
  return within(personAt(account, [grant], 's', door), 'account.manage');
}
const account = (values: Partial<ManagedAccount> = {}): ManagedAccount => ({
  id: 'other',
  kind: 'staff',
  status: 'active',
  home_path: `${COUNTY}990121100/`,
  totp_at: null,
  ...values,
});

describe('giving a role', () => {
  it.each(ROLES)('%s gives nothing beyond its own permissions and its own region', (giver) => {
    let given = 0;
    for (const at of PLACES.filter(Boolean)) {
      const me = holder(giver, at);
      for (const role of ROLES) {
        for (const place of PLACES) {
          if (!mayGive(me, role, place)) continue;
          given += 1;
          const { permissions, door } = ROLE_SPECS[role];
          const own = ROLE_SPECS[giver].permissions;
          expect([giver, role, place, place.startsWith(at)]).toEqual([giver, role, place, true]);
          expect(own).toContain('account.manage');
          if (door === 'admin') expect(permissions.filter((one) => !own.includes(one))).toEqual([]);
          expect(STAFF_ROLES).toContain(role);
        }
      }
    }
    // Only who manages accounts gives anything; and an administrator does give every role of staff.
    const manages = ROLE_SPECS[giver].permissions.includes('account.manage');
    expect(given > 0).toBe(manages);
    if (manages) expect(givableRoles(holder(giver, COUNTY))).toEqual(STAFF_ROLES);
  });

  it('takes a path for a whole name of a region, not for its first digits', () => {
    const me = holder('office_admin', '/99/9901/');
    expect(mayGive(me, 'office_staff', '/99/9901/990121/')).toBe(true);
    expect(mayGive(me, 'office_staff', '/99/99010/')).toBe(false);
  });

  it('needs the scope that manages accounts: keeping a station there is not enough', () => {
    const grants = [
      {
        id: '1',
        role: 'office_admin',
        scope_kind: 'region',
        scope_id: 'a',
        scope_path: '/99/9901/990121/990121100/',
      },
      { id: '2', role: 'auditor', scope_kind: 'region', scope_id: 'b', scope_path: COUNTY },
    ] as const;
    const me = personAt(
      { id: 'me', kind: 'staff', display_name: '' } as Parameters<typeof personAt>[0],
      grants,
      's',
      'admin',
    );
    expect(mayGive(me, 'office_staff', COUNTY)).toBe(false);
    expect(mayGive(me, 'office_staff', '/99/9901/990121/990121100/')).toBe(true);
  });
});

describe('managing an account', () => {
  const me = holder('office_admin', COUNTY);
  const town = `${COUNTY}990121100/`;
  const held = [{ role: 'office_staff' as const, scope_path: town }];

  it('offers what fits its state', () => {
    expect(accountActions(me, account(), held)).toEqual([
      'edit',
      'grant',
      'reset_password',
      'end_sessions',
      'disable',
    ]);
    expect(accountActions(me, account({ status: 'disabled', totp_at: 'x' }), held)).toEqual([
      'edit',
      'grant',
      'reset_password',
      'reset_totp',
      'enable',
    ]);
  });

  it.each([
    ['an account of a citizen', { kind: 'wechat' }],
    ['one of another county', { home_path: '/99/9901/990122/' }],
    ['one that also works for the city', { home_path: '/99/9901/' }],
    ['one that never had a role', { home_path: '' }],
  ])('offers nothing for %s', (_, values) => expect(accountActions(me, account(values), held)).toEqual([]));

  it('offers oneself no way to lock oneself out or up', () =>
    expect(accountActions(me, account({ id: 'me' }), held)).toEqual(['edit']));

  it('offers nothing for who may do more', () => {
    const clerk = {
      ...me,
      scopes: me.scopes.map((scope) => ({ ...scope, permissions: ['account.manage'] as const })),
    };
    expect(accountActions(clerk, account(), held)).toEqual([]);
    expect(accountActions(clerk, account(), [{ role: 'unit_staff', scope_path: town }])).toContain('disable');
  });
});
