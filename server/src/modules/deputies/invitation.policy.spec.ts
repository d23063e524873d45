/** Proves what an invitation is worth from the first to the last moment of its week. */
import { INVITATION_MS, invitationRefusal, invitationState } from './invitation.policy.js';

const ISSUED = new Date('2026-11-16T04:00:00Z');
const OPEN = { usedAt: null, revokedAt: null, expiresAt: new Date(ISSUED.getTime() + INVITATION_MS) };
const after = (ms: number) => new Date(ISSUED.getTime() + ms);

test('lives for exactly seven days', () => {
  expect(INVITATION_MS).toBe(7 * 86_400_000);
  expect(invitationState(OPEN, ISSUED)).toBe('open');
  expect(invitationState(OPEN, after(INVITATION_MS - 1))).toBe('open');
  expect(invitationState(OPEN, after(INVITATION_MS))).toBe('expired');
});

test('says what ended it, use before revocation before time', () => {
  expect(invitationState({ ...OPEN, usedAt: ISSUED, revokedAt: ISSUED }, after(INVITATION_MS))).toBe('used');
  expect(invitationState({ ...OPEN, revokedAt: ISSUED }, after(INVITATION_MS))).toBe('revoked');
  expect(invitationRefusal('open')).toBeNull();
  expect((['used', 'revoked', 'expired'] as const).map(invitationRefusal)).toEqual([
    'invitation_used',
    'invitation_revoked',
    'invitation_expired',
  ]);
});
