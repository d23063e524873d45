/** Proves that every permission, role and rule has Chinese words, so that the page of roles never shows a code's name. */
import {
  ACCOUNT_ACTION_TEXT,
  DOOR_WORK_TEXT,
  PERMISSION_TEXT,
  SCOPE_KIND_TEXT,
  TOTP_RULE_TEXT,
} from './access.text.js';
import { DOORS, PERMISSIONS, ROLE_SPECS, ROLES, STAFF_ROLES } from './access.types.js';

const CHINESE = /^[\u4e00-\u9fff（），、。]+$/;

describe('words of access', () => {
  it('stand for every permission, and no two say the same', () => {
    for (const permission of PERMISSIONS) {
      const words = PERMISSION_TEXT[permission];
      expect([permission, words?.text, words?.group]).toEqual([
        permission,
        expect.stringMatching(CHINESE),
        expect.stringMatching(CHINESE),
      ]);
    }
    const texts = PERMISSIONS.map((permission) => PERMISSION_TEXT[permission].text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(Object.keys(PERMISSION_TEXT).sort()).toEqual([...PERMISSIONS].sort());
  });

  it('say what every role may do, by its permissions or by its door', () => {
    for (const role of ROLES) {
      const { permissions, door, scope, text } = ROLE_SPECS[role];
      expect([role, text]).toEqual([role, expect.stringMatching(CHINESE)]);
      expect([role, permissions.length > 0 || DOOR_WORK_TEXT[door] !== '']).toEqual([role, true]);
      expect([role, SCOPE_KIND_TEXT[scope]]).toEqual([role, expect.stringMatching(CHINESE)]);
    }
    expect(Object.keys(DOOR_WORK_TEXT).sort()).toEqual([...DOORS].sort());
  });

  it('stand for every action and every rule', () => {
    for (const words of [...Object.values(ACCOUNT_ACTION_TEXT), ...Object.values(TOTP_RULE_TEXT)])
      expect(words).toMatch(CHINESE);
  });

  it('leave roles that are bound by invitation or by scanning to their own ways', () => {
    expect(STAFF_ROLES).not.toContain('citizen');
    expect(STAFF_ROLES).not.toContain('deputy');
    expect(STAFF_ROLES).toContain('unit_staff');
  });
});
