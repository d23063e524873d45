/** What staff, strangers with a link and citizens send and get about invitations. */
import { IdField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { INVITATION_STATES, type InvitationState } from './invitation.policy.js';

export class InvitationsQuery extends PageQuery {
  @IdField({ optional: true }) deputyId?: string;
}

export class InvitationItem {
  @Out.id() id!: string;
  @Out.id() deputyId!: string;
  @Out.text() deputyName!: string;
  @Out.enum(INVITATION_STATES) state!: InvitationState;
  @Out.text() stateText!: string;
  @Out.time() issuedAt!: string;
  @Out.time() expiresAt!: string;
  @Out.time({ nullable: true }) usedAt!: string | null;
  @Out.time({ nullable: true }) revokedAt!: string | null;
}
export class InvitationPage extends pageOf(InvitationItem) {}

/** The only moment at which the link is known: the server keeps no more than its hash. */
export class IssuedInvitationView {
  @Out.id() id!: string;
  @Out.id() deputyId!: string;
  @Out.text() deputyName!: string;
  @Out.time() expiresAt!: string;
  @Out.text({ description: '邀请链接，只显示这一次' }) url!: string;
  @Out.text({ description: '邀请二维码(SVG)' }) qrSvg!: string;
}
export class RevokedInvitationView {
  @Out.id() id!: string;
  @Out.time() revokedAt!: string;
}

export class InvitationPreview {
  @Out.text() deputyName!: string;
  @Out.text({ nullable: true, description: '所在的人民代表大会' }) congress!: string | null;
  @Out.time() expiresAt!: string;
}

export class AcceptInvitationInput {
  @TextField({ min: 1, max: 64 }) token!: string;
}
export class AcceptedInvitationView {
  @Out.id() deputyId!: string;
  @Out.text() deputyName!: string;
}
