/** Requests and answers of the work calendar. */
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
