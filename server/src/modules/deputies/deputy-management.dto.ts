/** What the console sends and gets about deputies. */
import { MANDATE_LEVELS, type MandateLevel } from '@liaison/shared/deputies/deputy.text';
import {
  BoolField,
  EnumField,
  IdField,
  IdListField,
  IntField,
  ObjectField,
  TextField,
  TextListField,
} from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { DeputyGroupLite, MandateView } from './deputies.dto.js';
import type { DeputyStatus } from './deputy.entity.js';

export const GENDERS = ['男', '女'] as const;
const STATUSES = ['active', 'retired'] as const;
const REGION = { max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' };

export class ManagedDeputiesQuery extends PageQuery {
  @TextField({ max: 40, optional: true, description: '代表姓名、选区或代表小组' }) q?: string;
  @TextField({ ...REGION, optional: true, description: '该行政区划及其以下' }) regionCode?: string;
  @IdField({ optional: true }) stationId?: string;
  @IdField({ optional: true }) groupId?: string;
  @EnumField(MANDATE_LEVELS, { optional: true }) level?: MandateLevel;
  @EnumField(STATUSES, { optional: true, description: '默认在任' }) status?: DeputyStatus;
  @BoolField({ optional: true, description: '是否已绑定微信' }) bound?: boolean;
}

export class MandateInput {
  @EnumField(MANDATE_LEVELS) level!: MandateLevel;
  @TextField({ min: 2, max: 80, description: '全称，例如 青禾县第十九届人民代表大会' }) congress!: string;
  @IntField({ min: 1, max: 99, description: '届' }) term!: number;
  @TextField({ max: 80, optional: true, description: '选区' }) district?: string | null;
  @TextField({ max: 60, optional: true, description: '代表团' }) delegation?: string | null;
}

export class StationPostInput {
  @IdField() stationId!: string;
  @TextField({ max: 40, optional: true, description: '在站职务' }) post?: string | null;
  @IntField({ min: 1, max: 9999, optional: true, description: '站内排序；不填排在最后' }) position?:
    | number
    | null;
}

export class DeputyInput {
  @TextField({ max: 40, optional: true, description: '编号，同一行政区划内不重复' }) externalNo?:
    | string
    | null;
  @TextField({ min: 1, max: 40 }) name!: string;
  @EnumField(GENDERS) gender!: string;
  @IntField({ min: 1900, max: 2100, optional: true }) birthYear?: number | null;
  @TextField({ max: 20, optional: true }) ethnicity?: string | null;
  @TextField({ max: 80, optional: true }) occupation?: string | null;
  @TextField({ max: 2000, optional: true }) bio?: string | null;
  @TextListField({ list: 10, max: 15, optional: true }) specialities?: string[] | null;
  @IdField({ optional: true, description: '先上传图片，再填图片编号' }) avatarId?: string | null;
  @TextField(REGION) regionCode!: string;
  @ObjectField(() => MandateInput, { list: 10 }) mandates!: MandateInput[];
  @IdListField({ max: 20 }) groupIds!: string[];
  @ObjectField(() => StationPostInput, { list: 20 }) stations!: StationPostInput[];
}
export class UpdateDeputyInput extends DeputyInput {
  @IntField({ min: 1, max: 1_000_000_000, description: '读取时的版本' }) version!: number;
}
export class RetireDeputyInput {
  @IntField({ min: 1, max: 1_000_000_000, description: '读取时的版本' }) version!: number;
  @TextField({ max: 200, optional: true }) reason?: string | null;
}

export class StationPostView {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text({ nullable: true }) post!: string | null;
  @Out.int() position!: number;
}

export class ManagedDeputyItem {
  @Out.id() id!: string;
  @Out.text({ nullable: true }) externalNo!: string | null;
  @Out.text() name!: string;
  @Out.text() gender!: string;
  @Out.text() regionCode!: string;
  @Out.text({ nullable: true }) avatarUrl!: string | null;
  @Out.list(() => MandateView) mandates!: MandateView[];
  @Out.texts() specialities!: string[];
  @Out.list(() => DeputyGroupLite) groups!: DeputyGroupLite[];
  @Out.list(() => StationPostView) stations!: StationPostView[];
  @Out.enum(STATUSES) status!: DeputyStatus;
  @Out.bool({ description: '已绑定微信' }) bound!: boolean;
  @Out.int() version!: number;
  @Out.time() updatedAt!: string;
}
export class ManagedDeputyPage extends pageOf(ManagedDeputyItem) {}

export class ManagedDeputyView extends ManagedDeputyItem {
  @Out.int({ nullable: true }) birthYear!: number | null;
  @Out.text({ nullable: true }) ethnicity!: string | null;
  @Out.text({ nullable: true }) occupation!: string | null;
  @Out.text() bio!: string;
  @Out.id({ nullable: true }) avatarId!: string | null;
}

export class SavedDeputyView {
  @Out.id() id!: string;
  @Out.int() version!: number;
}
