/** Shapes of saved filters in requests and answers. */
import { BoolField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

const LIST = { max: 30, pattern: /^[a-zA-Z-]+$/, patternText: '列表名称不正确' } as const;

export class SavedFilterQuery {
  @TextField(LIST) list!: string;
}
export class SavedFilterInput {
  @TextField(LIST) list!: string;
  @TextField({ min: 1, max: 30, description: '同名的会被替换' }) title!: string;
  @TextField({ max: 1000, description: '地址里的筛选，如 state=waiting&due=soon' }) query!: string;
  @BoolField({ optional: true, description: '本单位的同事也能使用' }) shared?: boolean;
}
export class SavedFilterView {
  @Out.id() id!: string;
  @Out.text() title!: string;
  @Out.text() query!: string;
  @Out.bool() shared!: boolean;
  @Out.bool({ description: '本人保存的，可以删除' }) mine!: boolean;
}
export class SavedFilterListView {
  @Out.list(() => SavedFilterView) items!: SavedFilterView[];
}
export class RemovedFilterView {
  @Out.id() id!: string;
}
