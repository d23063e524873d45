/** What anyone and what deputies may ask about deputies, and what they get. */
import {
  GROUP_KINDS,
  type GroupKind,
  MANDATE_LEVELS,
  type MandateLevel,
} from '@liaison/shared/deputies/deputy.text';
import { DateField, IdField, IntField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

export class DeputiesQuery extends PageQuery {
  @TextField({ max: 40, optional: true, description: '代表姓名、选区或代表小组' }) q?: string;
  @IdField({ optional: true }) stationId?: string;
}

export class MandateView {
  @Out.enum(MANDATE_LEVELS) level!: MandateLevel;
  @Out.text() levelText!: string;
  @Out.text({ description: '人民代表大会全称' }) congress!: string;
  @Out.int({ description: '届' }) term!: number;
  @Out.text({ nullable: true, description: '选区' }) district!: string | null;
  @Out.text({ nullable: true, description: '代表团' }) delegation!: string | null;
}

export class DeputyItem {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text({ description: '男或女' }) gender!: string;
  @Out.text({ nullable: true }) avatarUrl!: string | null;
  @Out.list(() => MandateView) mandates!: MandateView[];
  @Out.texts() specialities!: string[];
  @Out.text({ nullable: true, description: '在该联络站的职务' }) position!: string | null;
  @Out.bool() onDutyToday!: boolean;
}
export class DeputyPage extends pageOf(DeputyItem) {}

export class DeputyGroupLite {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.enum(GROUP_KINDS) kind!: GroupKind;
}
export class DeputyStationLite {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text() address!: string;
}

export class DeputyView extends DeputyItem {
  @Out.text() bio!: string;
  @Out.text({ nullable: true }) occupation!: string | null;
  @Out.list(() => DeputyGroupLite) groups!: DeputyGroupLite[];
  @Out.list(() => DeputyStationLite) stations!: DeputyStationLite[];
}

export class ColleaguesQuery {
  @IdField({ optional: true, description: '只看这个联络站；不填为本人所有联络站' }) stationId?: string;
  @TextField({ max: 80, optional: true, description: '改看这一届代表大会的全部代表，须为本人所在的届次' })
  congress?: string;
  @TextField({ max: 40, optional: true, description: '姓名' }) q?: string;
}
export class ColleagueItem {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text({ nullable: true }) avatarUrl!: string | null;
  @Out.text({ nullable: true }) position!: string | null;
}
export class ColleagueListView {
  @Out.list(() => ColleagueItem) items!: ColleagueItem[];
}

export class OwnMandateView {
  @Out.id() id!: string;
  @Out.text() level!: string;
  @Out.text() congress!: string;
  @Out.text() district!: string;
  @Out.text() delegation!: string;
}
export class OwnMandateListView {
  @Out.list(() => OwnMandateView) items!: OwnMandateView[];
}

export class DutyQuery {
  @DateField({ optional: true, description: '默认今天' }) from?: string;
  @IntField({ min: 1, max: 62, optional: true, description: '默认 14 天' }) days?: number;
}
export class DutyItem {
  @Out.id() stationId!: string;
  @Out.text() stationName!: string;
  @Out.text({ description: 'YYYY-MM-DD' }) date!: string;
  @Out.text() fromTime!: string;
  @Out.text() toTime!: string;
  @Out.id() deputyId!: string;
  @Out.text() deputyName!: string;
  @Out.bool({ description: '本人值班' }) mine!: boolean;
}
export class DutyListView {
  @Out.list(() => DutyItem) items!: DutyItem[];
}
