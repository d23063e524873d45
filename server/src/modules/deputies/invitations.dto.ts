/** What staff, strangers with a link and citizens send and get about invitations. */
import { MANDATE_LEVELS, type MandateLevel } from '@liaison/shared/deputies/deputy.text';
import { BoolField, EnumField, IdField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { INVITATION_STATES, type InvitationState } from './invitation.policy.js';

export class InvitationsQuery extends PageQuery {
  @IdField({ optional: true }) deputyId?: string;
  @TextField({ max: 40, optional: true, description: '代表姓名' }) q?: string;
  @EnumField(INVITATION_STATES, { optional: true }) state?: InvitationState;
}

/** Which deputies a sheet is for, as their list selects them; only those without WeChat are invited. */
export class InvitationSheetInput {
  @TextField({ max: 40, optional: true }) q?: string;
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码', optional: true })
  regionCode?: string;
  @IdField({ optional: true }) stationId?: string;
  @IdField({ optional: true }) groupId?: string;
  @EnumField(MANDATE_LEVELS, { optional: true }) level?: MandateLevel;
  @BoolField({ description: '已有未使用邀请的也重新发，旧邀请随即作废' }) renew!: boolean;
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

/** Whom a sheet would invite. */
export class InvitationCountView {
  @Out.int({ description: '要发的人数' }) due!: number;
  @Out.int({ description: '已有未使用邀请而略过的人数' }) skipped!: number;
  @Out.int({ description: '一次发不完、留到下一张的人数' }) left!: number;
}
