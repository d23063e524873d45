/** What the console sends and gets about groups of deputies. */
import { GROUP_KINDS, type GroupKind } from '@liaison/shared/deputies/deputy.text';
import { EnumField, IdField, IdListField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out } from '../../common/http/views.js';

const REGION = { max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' };

/** Without `limit` all groups come at once: for choosing among them. */
export class DeputyGroupsQuery extends PageQuery {
  @TextField({ ...REGION, optional: true, description: '该行政区划及其以下' }) regionCode?: string;
  @TextField({ max: 40, optional: true, description: '小组名称' }) q?: string;
  @EnumField(GROUP_KINDS, { optional: true }) kind?: GroupKind;
}
export class DeputyGroupInput {
  @EnumField(GROUP_KINDS) kind!: GroupKind;
  @TextField({ min: 2, max: 60 }) name!: string;
  @TextField(REGION) regionCode!: string;
  @IdField({ optional: true, description: '组长，须是本组成员；不填则不变' }) leaderId?: string | null;
}
export class GroupMembersInput {
  @IdListField({ max: 500 }) memberIds!: string[];
  @IdField({ optional: true, description: '组长，须是本组成员；不填则没有组长' }) leaderId?: string | null;
}
export class DeputyGroupView {
  @Out.id() id!: string;
  @Out.enum(GROUP_KINDS) kind!: GroupKind;
  @Out.text() kindText!: string;
  @Out.text() name!: string;
  @Out.text() regionCode!: string;
  @Out.text() regionName!: string;
  @Out.int() memberCount!: number;
  @Out.id({ nullable: true }) leaderId!: string | null;
  @Out.text({ nullable: true }) leaderName!: string | null;
}
export class DeputyGroupListView {
  @Out.list(() => DeputyGroupView) items!: DeputyGroupView[];
  @Out.text({ nullable: true }) nextCursor!: string | null;
}
export class GroupMemberView {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text({ nullable: true, description: '编号，用来区分同名的代表' }) externalNo!: string | null;
  @Out.bool() leader!: boolean;
}
export class DeputyGroupDetailView extends DeputyGroupView {
  @Out.list(() => GroupMemberView, { description: '组长在前' }) members!: GroupMemberView[];
}
export class GroupIdView {
  @Out.id() id!: string;
}
