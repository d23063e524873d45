/** What staff send about stations, and what they see beyond the public page. */
import {
  STATION_KINDS,
  STATION_STATUSES,
  type StationKind,
  type StationStatus,
} from '@liaison/shared/stations/station.text';
import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  NumberField,
  ObjectField,
  TextField,
} from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { PhotoView } from '../files/files.dto.js';

const TIME = { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, patternText: '时间格式应为 09:00' } as const;

export class StationFields {
  @EnumField(STATION_KINDS) kind!: StationKind;
  @TextField({ min: 2, max: 60 }) name!: string;
  @TextField({ min: 1, max: 120 }) address!: string;
  @NumberField({ min: -90, max: 90, optional: true }) lat?: number | null;
  @NumberField({ min: -180, max: 180, optional: true }) lng?: number | null;
  @TextField({ max: 30, optional: true, pattern: /^[0-9+() -]*$/, patternText: '电话只能包含数字和 + - ( )' })
  phone?: string | null;
  @TextField({ max: 40, optional: true, description: '站长' }) keeperName?: string | null;
  @TextField({ max: 120, optional: true, description: '开放时间' }) openText?: string | null;
  @TextField({ max: 2000, optional: true }) intro?: string | null;
  @IntField({ min: 1, max: 72, optional: true, description: '承诺首次答复的小时数；空为 3 个工作日' })
  replyPromiseHours?: number | null;
  @IdField({ optional: true, description: '照片，先用 POST /api/files 上传' }) photoId?: string | null;
}
export class CreateStationInput extends StationFields {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
}
export class UpdateStationInput extends StationFields {
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的版本' }) version!: number;
}
export class MoveStationInput {
  @TextField({ max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' }) regionCode!: string;
  @TextField({ min: 2, max: 200, description: '为什么迁移，留在变更记录里' }) reason!: string;
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的版本' }) version!: number;
}
export class VersionInput {
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的版本' }) version!: number;
}

export class ReceptionDayInput {
  @TextField({ min: 1, max: 60 }) title!: string;
  @IntField({ min: 1, max: 31 }) fromDay!: number;
  @IntField({ min: 1, max: 31 }) toDay!: number;
  @TextField({ max: 5, ...TIME }) fromTime!: string;
  @TextField({ max: 5, ...TIME }) toTime!: string;
}
export class ReceptionDaysInput {
  @ObjectField(() => ReceptionDayInput, { list: 12 }) items!: ReceptionDayInput[];
}
export class ShiftInput {
  @DateField() date!: string;
  @IdField() deputyId!: string;
  @TextField({ max: 5, ...TIME }) fromTime!: string;
  @TextField({ max: 5, ...TIME }) toTime!: string;
}
export class RosterInput {
  @DateField({ description: '从这一天起' }) from!: string;
  @IntField({ min: 1, max: 62, description: '共几天；这几天原有的排班会被替换' }) days!: number;
  @ObjectField(() => ShiftInput, { list: 400 }) items!: ShiftInput[];
}

export class ManagedStationsQuery extends PageQuery {
  @TextField({ max: 40, optional: true }) q?: string;
  @TextField({ max: 12, optional: true, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' })
  regionCode?: string;
  @EnumField(STATION_KINDS, { optional: true }) kind?: StationKind;
  @EnumField(STATION_STATUSES, { optional: true }) status?: StationStatus;
  @BoolField({ optional: true, description: '有没有在用的站码' }) coded?: boolean;
}

export class ManagedStationItem {
  @Out.id() id!: string;
  @Out.enum(STATION_KINDS) kind!: StationKind;
  @Out.text() kindText!: string;
  @Out.text() name!: string;
  @Out.text() address!: string;
  @Out.text() regionCode!: string;
  @Out.text() regionName!: string;
  @Out.enum(STATION_STATUSES) status!: StationStatus;
  @Out.text() statusText!: string;
  @Out.text({ nullable: true }) phone!: string | null;
  @Out.text({ nullable: true }) keeperName!: string | null;
  @Out.int() deputyCount!: number;
  @Out.text({ nullable: true, description: '在用的站码' }) code!: string | null;
  @Out.int() version!: number;
  @Out.time() updatedAt!: string;
}
export class ManagedStationPage extends pageOf(ManagedStationItem) {}

export class ReceptionDayView {
  @Out.text() title!: string;
  @Out.int() fromDay!: number;
  @Out.int() toDay!: number;
  @Out.text() fromTime!: string;
  @Out.text() toTime!: string;
}
export class ManagedStationView extends ManagedStationItem {
  @Out.number({ nullable: true }) lat!: number | null;
  @Out.number({ nullable: true }) lng!: number | null;
  @Out.text() openText!: string;
  @Out.text() intro!: string;
  @Out.int({ nullable: true }) replyPromiseHours!: number | null;
  @Out.id({ nullable: true }) photoId!: string | null;
  @Out.text({ nullable: true }) photoUrl!: string | null;
  @Out.list(() => PhotoView, { description: '其他照片' }) photos!: PhotoView[];
  @Out.list(() => ReceptionDayView) receptionDays!: ReceptionDayView[];
}

export class PlainStationView {
  @Out.id() id!: string;
  @Out.text() name!: string;
  @Out.text() regionName!: string;
}
export class PlainStationsView {
  @Out.list(() => PlainStationView) items!: PlainStationView[];
}
