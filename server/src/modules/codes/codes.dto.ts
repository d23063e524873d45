/** Requests and answers about entry codes, for the console. */
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { CODE_TARGETS, type CodeTargetKind } from './code.policy.js';

export class CodeView {
  @Out.text() code!: string;
  @Out.enum(CODE_TARGETS) kind!: CodeTargetKind;
  @Out.id() targetId!: string;
  @Out.text({ description: '二维码里的网址' }) url!: string;
  @Out.time() issuedAt!: string;
  @Out.time({ nullable: true }) revokedAt!: string | null;
  @Out.text({ nullable: true }) revokedReason!: string | null;
}

export class CodeListView {
  @Out.list(() => CodeView) items!: CodeView[];
}

export class RevokeCodeInput {
  @TextField({ min: 1, max: 200, description: '停用原因' }) reason!: string;
}
