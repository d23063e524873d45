/** Enters or changes one unit: names, what it answers for, who heads it, whom to call. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { UNIT_KIND_TEXT, UNIT_LIMITS } from '@liaison/shared/units/unit.text';
import { Col, Form, Input, Row, Select } from 'antd';
import type { ReactNode } from 'react';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import { RegionSelect } from '../../components/region-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

type Fields = Schemas['CreateUnitInput'];
const MAIN = CATEGORIES.map(({ name }) => ({ value: name, label: name }));

function Pair({ children }: { children: readonly [ReactNode, ReactNode] }) {
  return (
    <Row gutter={12}>
      <Col span={12}>{children[0]}</Col>
      <Col span={12}>{children[1]}</Col>
    </Row>
  );
}

export function UnitForm(props: { unit?: Schemas['UnitView']; close(): void; saved(): void }) {
  const { unit } = props;
  async function save({ regionCode, ...fields }: Fields) {
    if (!unit) return write('POST', '/api/admin/units', { ...fields, regionCode });
    return write('PUT', `/api/admin/units/${unit.id}`, { ...fields, version: unit.version });
  }
  return (
    <FormDrawer<Fields>
      title={unit ? `修改：${unit.name}` : '新建承办单位'}
      initial={unit ?? { kind: 'government', categories: [] }}
      save={save}
      {...props}
    >
      <Form.Item
        name="name"
        label="单位全称"
        rules={[{ required: true, min: 2, max: UNIT_LIMITS.maxName, message: '请填写单位全称' }]}
      >
        <Input placeholder="例如 青禾县交通运输局" />
      </Form.Item>
      <Pair>
        <Form.Item
          name="shortName"
          label="简称"
          extra="用于答复文号，例如 青交"
          rules={[{ required: true, max: UNIT_LIMITS.maxShortName, message: '请填写简称' }]}
        >
          <Input />
        </Form.Item>
        <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
          <Select options={optionsOf(UNIT_KIND_TEXT)} />
        </Form.Item>
      </Pair>
      <Form.Item name="regionCode" label="行政区划">
        <RegionSelect
          disabled={unit !== undefined}
          label={unit?.regionName}
          placeholder="默认为您管理的行政区划"
        />
      </Form.Item>
      <Form.Item name="categories" label="分管类别" extra="交办时按类别推荐承办单位">
        <Select mode="multiple" options={MAIN} placeholder="可选多个" />
      </Form.Item>
      <Form.Item name="duty" label="职责">
        <Input.TextArea rows={3} maxLength={UNIT_LIMITS.maxDuty} showCount />
      </Form.Item>
      <Pair>
        <Form.Item name="headName" label="主要负责人" extra="答复由主要负责人签发">
          <Input maxLength={UNIT_LIMITS.maxHead} />
        </Form.Item>
        <Form.Item name="headTitle" label="负责人职务">
          <Input maxLength={UNIT_LIMITS.maxTitle} />
        </Form.Item>
      </Pair>
      <Pair>
        <Form.Item name="contactName" label="联系人">
          <Input maxLength={UNIT_LIMITS.maxHead} />
        </Form.Item>
        <Form.Item name="phone" label="电话">
          <Input maxLength={UNIT_LIMITS.maxPhone} />
        </Form.Item>
      </Pair>
      <Form.Item name="address" label="地址">
        <Input maxLength={UNIT_LIMITS.maxAddress} />
      </Form.Item>
    </FormDrawer>
  );
}
