/** What the console sends and gets about groups of deputies. */
import { GROUP_KINDS, type GroupKind } from '@liaison/shared/deputies/deputy.text';
import { EnumField, IdField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

const REGION = { max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' };

export class DeputyGroupsQuery {
  @TextField({ ...REGION, optional: true, description: '该行政区划及其以下' }) regionCode?: string;
}
export class DeputyGroupInput {
  @EnumField(GROUP_KINDS) kind!: GroupKind;
  @TextField({ min: 2, max: 60 }) name!: string;
  @TextField(REGION) regionCode!: string;
  @IdField({ optional: true, description: '组长，须是本组成员' }) leaderId?: string | null;
}
export class DeputyGroupView {
  @Out.id() id!: string;
  @Out.enum(GROUP_KINDS) kind!: GroupKind;
  @Out.text() kindText!: string;
  @Out.text() name!: string;
  @Out.text() regionCode!: string;
  @Out.int() memberCount!: number;
  @Out.id({ nullable: true }) leaderId!: string | null;
  @Out.text({ nullable: true }) leaderName!: string | null;
}
export class DeputyGroupListView {
  @Out.list(() => DeputyGroupView) items!: DeputyGroupView[];
}
export class GroupIdView {
  @Out.id() id!: string;
}
