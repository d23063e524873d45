/** What anyone may ask about stations and what they get: list entry, page, roster, site. */

import { STATION_KINDS, type StationKind } from '@liaison/shared/stations/station.text';
import { DateField, EnumField, IntField, NumberField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { PhotoView } from '../files/files.dto.js';

export class StationsQuery extends PageQuery {
  @TextField({ max: 40, optional: true, description: '站名、地址、地名、代表姓名或选区' }) q?: string;
  @NumberField({ min: -90, max: 90, optional: true }) lat?: number;
  @NumberField({ min: -180, max: 180, optional: true }) lng?: number;
  @TextField({ max: 12, optional: true, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' })
  regionCode?: string;
  @EnumField(STATION_KINDS, { optional: true }) kind?: StationKind;
}

export class RosterQuery {
  @DateField({ optional: true, description: '默认今天' }) from?: string;
  @IntField({ min: 1, max: 62, optional: true, description: '默认 14 天' }) days?: number;
}

export class StationItem {
  @Out.id() id!: string;
  @Out.enum(STATION_KINDS) kind!: StationKind;
  @Out.text() kindText!: string;
  @Out.text() name!: string;
  @Out.text() address!: string;
  @Out.text() regionName!: string;
  @Out.number({ nullable: true }) lat!: number | null;
  @Out.number({ nullable: true }) lng!: number | null;
  @Out.int({ nullable: true, description: '米；未给出位置时为空' }) distanceM!: number | null;
  @Out.text({ nullable: true }) photoUrl!: string | null;
  @Out.int() deputyCount!: number;
  @Out.text() replyPromiseText!: string;
}
export class StationPage extends pageOf(StationItem) {}

export class ReceptionDayText {
  @Out.text() title!: string;
  @Out.text() text!: string;
}
export class NextReceptionView {
  @Out.text({ description: 'YYYY-MM-DD' }) date!: string;
  @Out.text() text!: string;
}

export class StationView extends StationItem {
  @Out.list(() => PhotoView, { description: '其他照片' }) photos!: PhotoView[];
  @Out.text() intro!: string;
  @Out.text({ nullable: true }) phone!: string | null;
  @Out.text() openText!: string;
  @Out.list(() => ReceptionDayText) receptionDays!: ReceptionDayText[];
  @Out.one(() => NextReceptionView, { nullable: true }) nextReception!: NextReceptionView | null;
  @Out.text({ nullable: true }) keeperName!: string | null;
  @Out.text({ nullable: true, description: '在用的站码' }) code!: string | null;
}

export class RosterItem {
  @Out.text({ description: 'YYYY-MM-DD' }) date!: string;
  @Out.text() fromTime!: string;
  @Out.text() toTime!: string;
  @Out.id() deputyId!: string;
  @Out.text() deputyName!: string;
}
export class RosterView {
  @Out.list(() => RosterItem) items!: RosterItem[];
}

export class CodeTargetView {
  @Out.enum(['station', 'deputy']) kind!: 'station' | 'deputy';
  @Out.id() id!: string;
}

export class SiteRegion {
  @Out.text() code!: string;
  @Out.text() name!: string;
  @Out.number({ nullable: true }) lat!: number | null;
  @Out.number({ nullable: true }) lng!: number | null;
}
export class SiteView {
  @Out.text() name!: string;
  @Out.bool() demo!: boolean;
  @Out.text({ nullable: true }) notice!: string | null;
  @Out.one(() => SiteRegion, { nullable: true, description: '还没有联络站时为空' })
  region!: SiteRegion | null;
  @Out.text() version!: string;
  @Out.bool({ description: '能用微信的手机号按钮填写联系方式' }) wechatPhone!: boolean;
}
