/** The drawer in which an office writes an answer template. */
import { Form, Input, Select } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

type Fields = Schemas['OfficeTemplateInput'];
export interface TemplateFormProps {
  /** Without an id it is a new one. */
  readonly template: Partial<Schemas['OfficeTemplateView']>;
  readonly regions: readonly Schemas['SettingRegionView'][];
  close(): void;
  saved(): void;
}
const PATH = '/api/admin/office-templates';

export function TemplateForm({ template, regions, close, saved }: TemplateFormProps) {
  const save = (fields: Fields) =>
    template.id
      ? write('PUT', `${PATH}/${template.id}`, { ...fields, version: template.version })
      : write('POST', PATH, fields);
  const { title, text, regionCode } = template;
  return (
    <FormDrawer<Fields>
      title={template.id ? '修改模板' : '新增模板'}
      initial={{ title, text, regionCode }}
      save={save}
      close={close}
      saved={saved}
      refresh={saved}
    >
      <Form.Item
        name="regionCode"
        label="由哪一级提供"
        rules={[{ required: true, message: '请选择' }]}
        extra="这一级和下级的代表、工作人员都能用。"
      >
        <Select options={regions.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label="标题"
        rules={[{ required: true, whitespace: true, max: 40, message: '应填写 1 到 40 个字' }]}
      >
        <Input showCount maxLength={40} placeholder="按钮上的几个字，比如：已经办好" />
      </Form.Item>
      <Form.Item
        name="text"
        label="内容"
        rules={[{ required: true, whitespace: true, min: 5, max: 2000, message: '应填写 5 到 2000 个字' }]}
        extra="答复时还能再改。"
      >
        <Input.TextArea rows={10} showCount maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
