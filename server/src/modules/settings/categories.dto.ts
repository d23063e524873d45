/** What the console sends and gets about categories. */
import { BoolField, IntField, TextField, TextListField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { RegionCodeField, SettingRegionView } from './settings.dto.js';

const NAME = { min: 1, max: 20 };

export class CategoryInput {
  @RegionCodeField() regionCode!: string;
  @TextField({ ...NAME, optional: true, description: '所属大类；不填则为大类' }) parent?: string;
  @TextField(NAME) name!: string;
}
export class ChangeCategoryInput extends CategoryInput {
  @TextField({ ...NAME, description: '显示的名称' }) label!: string;
  @BoolField({ description: '停用：新留言不能再选，旧留言照常显示' }) retired!: boolean;
  @IntField({ min: 0, max: 1_000_000, description: '所见的版本；本级还没有改过时为 0' }) version!: number;
}
export class OrderCategoriesInput {
  @RegionCodeField() regionCode!: string;
  @TextField({ ...NAME, optional: true }) parent?: string;
  @TextListField({ list: 200, max: 20, description: '按新的顺序排列的名称' }) names!: string[];
}
class CategoryBase {
  @Out.text({ description: '留言中保存的名称，不会改变' }) name!: string;
  @Out.text({ description: '显示的名称' }) label!: string;
  @Out.bool() retired!: boolean;
  @Out.text({ nullable: true, description: '由哪一级新增；空为系统自带' }) addedBy!: string | null;
  @Out.bool({ description: '本级改过' }) own!: boolean;
  @Out.text({ nullable: true, description: '本级改动的编号，用于查变更记录' }) id!: string | null;
  @Out.int() version!: number;
}
export class SubcategorySettingView extends CategoryBase {}
export class CategorySettingView extends CategoryBase {
  @Out.list(() => SubcategorySettingView) children!: SubcategorySettingView[];
}
export class CategorySettingListView {
  @Out.one(() => SettingRegionView) region!: SettingRegionView;
  @Out.list(() => CategorySettingView) items!: CategorySettingView[];
}
