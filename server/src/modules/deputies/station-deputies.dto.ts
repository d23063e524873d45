/** What the console sends and gets about the deputies of one station. */
import { IdField, IntField, ObjectField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class StationDeputyInput {
  @IdField() deputyId!: string;
  @TextField({ max: 40, optional: true, description: '在站职务' }) post?: string | null;
}
export class StationDeputiesInput {
  @ObjectField(() => StationDeputyInput, { list: 500, description: '按显示顺序' })
  items!: StationDeputyInput[];
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的联络站版本' }) version!: number;
}

export class StationDeputyView {
  @Out.id() deputyId!: string;
  @Out.text() name!: string;
  @Out.text({ nullable: true }) post!: string | null;
  @Out.text({ nullable: true, description: '编号，用来区分同名的代表' }) externalNo!: string | null;
}
export class StationDeputiesView {
  @Out.list(() => StationDeputyView) items!: StationDeputyView[];
  @Out.int({ description: '联络站的版本' }) version!: number;
}
