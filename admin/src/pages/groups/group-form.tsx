/** Makes a group of deputies, or changes its name, kind and region. */
import { GROUP_KIND_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Form, Input, Select } from 'antd';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import { RegionSelect } from '../../components/region-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

type Fields = Schemas['DeputyGroupInput'];
const PATH = '/api/admin/deputy-groups';

export function GroupForm(props: { group?: Schemas['DeputyGroupView']; close(): void; saved(): void }) {
  const { group } = props;
  return (
    <FormDrawer<Fields>
      title={group ? `修改：${group.name}` : '新建小组'}
      initial={group ?? { kind: 'area' }}
      save={(values) => (group ? write('PUT', `${PATH}/${group.id}`, values) : write('POST', PATH, values))}
      {...props}
    >
      <Form.Item name="name" label="名称" rules={[{ required: true, min: 2, max: 60 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
        <Select options={optionsOf(GROUP_KIND_TEXT)} />
      </Form.Item>
      <Form.Item name="regionCode" label="行政区划" rules={[{ required: true, message: '请选择行政区划' }]}>
        <RegionSelect label={group?.regionName} />
      </Form.Item>
    </FormDrawer>
  );
}
