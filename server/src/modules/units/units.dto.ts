/** What staff send and get about units, and what anyone may read of them. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import {
  UNIT_ACTIONS,
  UNIT_KINDS,
  UNIT_LIMITS,
  UNIT_ORDERS,
  UNIT_STATUSES,
  type UnitAction,
  type UnitKind,
  type UnitOrder,
  type UnitStatus,
} from '@liaison/shared/units/unit.text';
import { ArrayUnique, IsIn } from 'class-validator';
import { EnumField, IdField, IntField, TextField, TextListField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

export const MAIN_CATEGORIES: readonly string[] = CATEGORIES.map(({ name }) => name);
export const PHONE = /^[0-9+()（）、 转-]*$/;
export const PHONE_TEXT = '电话只能包含数字和 + - ( ) 转';
const LISTED = [...UNIT_STATUSES, 'all'] as const;
const BOXES = ['open', 'done'] as const;
const REGION = { max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' };

export class UnitsQuery extends PageQuery {
  @TextField({ max: 40, optional: true, description: '名称、简称、负责人或职责' }) q?: string;
  @EnumField(UNIT_KINDS, { optional: true }) kind?: UnitKind;
  @EnumField(MAIN_CATEGORIES, { optional: true, description: '分管的类别' }) category?: string;
  @EnumField(LISTED, { optional: true, description: '默认在用' }) status?: UnitStatus | 'all';
  @TextField({ ...REGION, optional: true, description: '该行政区划及其以下' }) regionCode?: string;
  @EnumField(UNIT_ORDERS, { optional: true, description: '默认按名称' }) order?: UnitOrder;
}

export class UnitFields {
  @TextField({ min: 2, max: UNIT_LIMITS.maxName }) name!: string;
  @TextField({ min: 1, max: UNIT_LIMITS.maxShortName, description: '简称，用于答复文号' }) shortName!: string;
  @EnumField(UNIT_KINDS) kind!: UnitKind;
  @TextField({ max: UNIT_LIMITS.maxDuty, optional: true, description: '职责' }) duty?: string | null;
  @TextListField({ list: UNIT_LIMITS.maxCategories, max: 20, description: '分管的类别' })
  @IsIn([...MAIN_CATEGORIES], { each: true, message: '没有这个类别，请重新选择' })
  @ArrayUnique({ message: '类别重复了' })
  categories!: string[];
  @TextField({ max: UNIT_LIMITS.maxHead, optional: true, description: '主要负责人' }) headName?:
    | string
    | null;
  @TextField({ max: UNIT_LIMITS.maxTitle, optional: true, description: '负责人职务' }) headTitle?:
    | string
    | null;
  @TextField({ max: UNIT_LIMITS.maxHead, optional: true, description: '联系人' }) contactName?: string | null;
  @TextField({
    max: UNIT_LIMITS.maxPhone,
    optional: true,
    pattern: PHONE,
    patternText: PHONE_TEXT,
  })
  phone?: string | null;
  @TextField({ max: UNIT_LIMITS.maxAddress, optional: true }) address?: string | null;
}
export class CreateUnitInput extends UnitFields {
  @TextField({ ...REGION, optional: true, description: '默认为本人管理的行政区划' }) regionCode?:
    | string
    | null;
}
export class UpdateUnitInput extends UnitFields {
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的版本' }) version!: number;
}
export class UnitStatusInput {
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的版本' }) version!: number;
  @EnumField(UNIT_STATUSES) status!: UnitStatus;
  @IdField({ optional: true, description: '并入的单位；未办完的建议一并转过去' }) successorId?: string | null;
}

export class UnitItem {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text() shortName!: string;
  @Out.enum(UNIT_KINDS) kind!: UnitKind;
  @Out.text() kindText!: string;
  @Out.text() regionCode!: string;
  @Out.text() regionName!: string;
  @Out.texts() categories!: string[];
  @Out.text() headName!: string;
  @Out.text() headTitle!: string;
  @Out.enum(UNIT_STATUSES) status!: UnitStatus;
  @Out.text() statusText!: string;
  @Out.int({ description: '在办的建议' }) open!: number;
  @Out.int({ description: '其中已逾期' }) overdue!: number;
  @Out.int({ description: '今年的答复' }) answered!: number;
  @Out.int({ description: '其中按期' }) inTime!: number;
  @Out.int() version!: number;
}
export class UnitPage extends pageOf(UnitItem) {}

export class UnitActionView {
  @Out.enum(UNIT_ACTIONS) action!: UnitAction;
  @Out.text() label!: string;
}
export class UnitRef {
  @Out.id() id!: string;
  @Out.text() name!: string;
}
export class UnitView extends UnitItem {
  @Out.text() duty!: string;
  @Out.text() contactName!: string;
  @Out.text() phone!: string;
  @Out.text() address!: string;
  @Out.list(() => UnitRef, { description: '单位的工作人员' }) people!: UnitRef[];
  @Out.one(() => UnitRef, { nullable: true, description: '并入的单位' }) successor!: UnitRef | null;
  @Out.texts({ description: '并入本单位的单位' }) predecessors!: string[];
  @Out.time() updatedAt!: string;
  @Out.list(() => UnitActionView) actions!: UnitActionView[];
}

export class UnitWorkQuery extends PageQuery {
  @EnumField(BOXES, { optional: true, description: '默认在办' }) box?: (typeof BOXES)[number];
}
export class UnitWorkItem {
  @Out.id({ description: '交办编号' }) id!: string;
  @Out.id() suggestionId!: string;
  @Out.text({ nullable: true, description: '建议编号' }) no!: string | null;
  @Out.text() title!: string;
  @Out.text() kindText!: string;
  @Out.text() stateText!: string;
  @Out.time({ nullable: true }) dueAt!: string | null;
  @Out.bool() overdue!: boolean;
  @Out.time() assignedAt!: string;
  @Out.time({ nullable: true }) endedAt!: string | null;
}
export class UnitWorkPage extends pageOf(UnitWorkItem) {}

export class PublicUnitItem extends UnitRef {
  @Out.bool({ description: '仍在使用' }) active!: boolean;
}
export class PublicUnitListView {
  @Out.list(() => PublicUnitItem) items!: PublicUnitItem[];
}
