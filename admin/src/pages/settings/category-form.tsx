/** The drawer in which an office adds a category, renames one or takes it out of use. */
import { Alert, Form, Input, Switch } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

export interface CategoryRow extends Omit<Schemas['CategorySettingView'], 'children'> {
  readonly key: string;
  /** Empty for a main category. */
  readonly parent: string;
  readonly children?: CategoryRow[];
}
/** A new one under `parent`, or one that is there. */
export type Edited =
  | { readonly kind: 'new'; readonly parent: string }
  | { readonly kind: 'old'; readonly row: CategoryRow };

interface Fields {
  readonly name: string;
  readonly label: string;
  readonly open: boolean;
}
export interface CategoryFormProps {
  readonly edited: Edited;
  readonly regionCode: string;
  close(): void;
  saved(): void;
}
const PATH = '/api/admin/settings/categories';
const SIZE = [{ required: true, whitespace: true, max: 20, message: '应填写 1 到 20 个字' }];

function New({ parent, regionCode, close, saved }: { parent: string } & Omit<CategoryFormProps, 'edited'>) {
  const save = ({ name }: Fields) => write('POST', PATH, { regionCode, parent: parent || undefined, name });
  return (
    <FormDrawer<Fields>
      title={parent ? `在“${parent}”下新增小类` : '新增大类'}
      save={save}
      close={close}
      saved={saved}
      refresh={saved}
    >
      <Form.Item name="name" label="名称" rules={SIZE} extra="留言会保存这个名称，以后只能改显示的名称。">
        <Input showCount maxLength={20} />
      </Form.Item>
    </FormDrawer>
  );
}

function Old({ row, regionCode, close, saved }: { row: CategoryRow } & Omit<CategoryFormProps, 'edited'>) {
  const save = ({ label, open }: Fields) =>
    write('PUT', PATH, {
      ...{ regionCode, parent: row.parent || undefined, name: row.name, label },
      ...{ retired: !open, version: row.version },
    });
  return (
    <FormDrawer<Fields>
      title={`修改“${row.label}”`}
      initial={{ label: row.label, open: !row.retired }}
      save={save}
      close={close}
      saved={saved}
      refresh={saved}
    >
      <Form.Item
        name="label"
        label="显示的名称"
        rules={SIZE}
        extra={`留言中保存的名称是“${row.name}”，不会改变。`}
      >
        <Input showCount maxLength={20} />
      </Form.Item>
      <Form.Item name="open" label="可以选用" valuePropName="checked">
        <Switch checkedChildren="在用" unCheckedChildren="停用" />
      </Form.Item>
      <Alert type="info" showIcon title="停用后，新留言不能再选这一类；旧留言照常显示，也照常能按它查找。" />
    </FormDrawer>
  );
}

export function CategoryForm({ edited, ...rest }: CategoryFormProps) {
  return edited.kind === 'new' ? (
    <New parent={edited.parent} {...rest} />
  ) : (
    <Old row={edited.row} {...rest} />
  );
}
