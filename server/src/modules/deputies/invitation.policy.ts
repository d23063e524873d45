/** What an invitation is worth at a moment, and the error that says why it is worth nothing. Pure. */
import type { ErrorCode } from '@liaison/shared/kernel/errors';

export const INVITATION_STATES = ['open', 'used', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const INVITATION_STATE_TEXT: Readonly<Record<InvitationState, string>> = {
  open: '待接受',
  used: '已使用',
  revoked: '已撤销',
  expired: '已过期',
};

/** How long an invitation lives. */
export const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;
export const TOKEN_LENGTH = 24;

export interface InvitationTimes {
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

export function invitationState(times: InvitationTimes, now: Date): InvitationState {
  if (times.usedAt) return 'used';
  if (times.revokedAt) return 'revoked';
  return now < times.expiresAt ? 'open' : 'expired';
}

const REFUSALS: Readonly<Record<Exclude<InvitationState, 'open'>, ErrorCode>> = {
  used: 'invitation_used',
  revoked: 'invitation_revoked',
  expired: 'invitation_expired',
};

/** Null while it may still be accepted. */
export function invitationRefusal(state: InvitationState): ErrorCode | null {
  return state === 'open' ? null : REFUSALS[state];
}
