/** What the console sends and gets about the sessions of congresses. */
import { DateField, IntField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';

const REGION = { max: 12, pattern: /^\d{12}$/, patternText: '应为 12 位行政区划代码' };

export class CongressSessionsQuery extends PageQuery {
  @TextField({ max: 80, optional: true, description: '人民代表大会全称' }) congress?: string;
}

export class CongressSessionInput {
  @TextField(REGION) regionCode!: string;
  @TextField({ min: 2, max: 80, description: '人民代表大会全称，与代表资格中的一致' }) congress!: string;
  @TextField({ min: 2, max: 80, description: '例如 第六次会议' }) name!: string;
  @DateField({ description: '开幕日' }) startsOn!: string;
  @DateField({ description: '闭幕日' }) endsOn!: string;
}
export class UpdateCongressSessionInput extends CongressSessionInput {
  @IntField({ min: 1, max: 2_000_000_000, description: '读到的版本' }) version!: number;
}

export class CongressSessionView {
  @Out.id() id!: string;
  @Out.text() regionCode!: string;
  @Out.text() regionName!: string;
  @Out.text() congress!: string;
  @Out.text() name!: string;
  @Out.text({ description: 'YYYY-MM-DD' }) startsOn!: string;
  @Out.text({ description: 'YYYY-MM-DD' }) endsOn!: string;
  @Out.text({ description: '未召开、正在召开或已闭会' }) stateText!: string;
  @Out.bool({ description: '正在召开' }) sitting!: boolean;
  @Out.bool({ description: '当前人员可以修改' }) editable!: boolean;
  @Out.int() version!: number;
}
export class CongressSessionPage extends pageOf(CongressSessionView) {}

export class CongressItem {
  @Out.text() congress!: string;
  @Out.text() regionCode!: string;
  @Out.text() regionName!: string;
}
export class CongressListView {
  @Out.list(() => CongressItem) items!: CongressItem[];
}
