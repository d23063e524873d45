/** What the console sends and gets about the answer templates of offices. */
import { IntField, TextField } from '../../common/http/fields.js';
import { PageQuery } from '../../common/http/paging.js';
import { Out, pageOf } from '../../common/http/views.js';
import { RegionCodeField } from './settings.dto.js';

export class OfficeTemplatesQuery extends PageQuery {
  @RegionCodeField({ optional: true }) regionCode?: string;
  @TextField({ max: 40, optional: true, description: '标题或内容中的几个字' }) q?: string;
}
export class OfficeTemplateInput {
  @RegionCodeField() regionCode!: string;
  @TextField({ min: 1, max: 40 }) title!: string;
  @TextField({ min: 5, max: 2000 }) text!: string;
}
export class ChangeOfficeTemplateInput extends OfficeTemplateInput {
  @IntField({ min: 1, max: 1_000_000 }) version!: number;
}
export class UsableTemplateView {
  @Out.id() id!: string;
  @Out.text() title!: string;
  @Out.text() text!: string;
  @Out.text({ description: '由哪一级提供' }) regionName!: string;
}
export class UsableTemplateListView {
  @Out.list(() => UsableTemplateView) items!: UsableTemplateView[];
}
export class OfficeTemplateView extends UsableTemplateView {
  @Out.text() regionCode!: string;
  @Out.int() version!: number;
  @Out.time() updatedAt!: string;
}
export class OfficeTemplatePage extends pageOf(OfficeTemplateView) {}
export class SavedTemplateView {
  @Out.id() id!: string;
  @Out.int() version!: number;
}
export class RemovedTemplateView {
  @Out.bool() done!: boolean;
}
