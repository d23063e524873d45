/** Requests and answers about the work calendar, the tree of divisions and its offices. */
import { BoolField, DateField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class CalendarDayInput {
  @DateField() date!: string;
  @BoolField({ description: 'true 为上班，false 为放假' }) working!: boolean;
  @TextField({ min: 1, max: 60 }) note!: string;
}
export class CalendarDayView {
  @Out.text() date!: string;
  @Out.bool() working!: boolean;
  @Out.text() note!: string;
}
export class CalendarDayListView {
  @Out.list(() => CalendarDayView) items!: CalendarDayView[];
}

export class ManagedRegionsQuery {
  @TextField({
    max: 12,
    pattern: /^\d{12}$/,
    patternText: '应为 12 位行政区划代码',
    optional: true,
    description: '它的下一级；不填为本人管理的行政区划',
  })
  parentCode?: string;
}
export class ManagedRegionView {
  @Out.text() code!: string;
  @Out.text() name!: string;
  @Out.text() level!: string;
  @Out.bool({ description: '没有下一级' }) leaf!: boolean;
}
export class ManagedRegionListView {
  @Out.list(() => ManagedRegionView) items!: ManagedRegionView[];
}
export class OfficeNameInput {
  @TextField({ min: 2, max: 60 }) name!: string;
}
export class OfficeView {
  @Out.id() id!: string;
  @Out.text() regionCode!: string;
  @Out.text() level!: string;
  @Out.text() name!: string;
}
export class OfficeListView {
  @Out.list(() => OfficeView) items!: OfficeView[];
}
