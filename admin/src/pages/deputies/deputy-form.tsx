/** Makes or changes one deputy: facts, mandates, groups, stations. */
import { MANDATE_LEVEL_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Button, Card, Flex, Form, Input, InputNumber, Radio, Select } from 'antd';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import { RegionSelect } from '../../components/region-select';
import { RemoteSelect } from '../../components/remote-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData } from '../../lib/use-data';

type Fields = Schemas['DeputyInput'];
type Deputy = Schemas['ManagedDeputyView'];
const NEEDED = [{ required: true }];

/** A deputy as the form holds it. */
function fieldsOf(deputy: Deputy) {
  return {
    externalNo: deputy.externalNo,
    name: deputy.name,
    gender: deputy.gender === '女' ? '女' : '男',
    birthYear: deputy.birthYear,
    ethnicity: deputy.ethnicity,
    occupation: deputy.occupation,
    bio: deputy.bio,
    specialities: deputy.specialities,
    avatarId: deputy.avatarId,
    regionCode: deputy.regionCode,
    mandates: deputy.mandates.map(({ level, congress, term, district, delegation }) => ({
      level,
      congress,
      term,
      district,
      delegation,
    })),
    groupIds: deputy.groups.map((group) => group.id),
    stations: deputy.stations.map((one) => ({
      stationId: one.id,
      post: one.post,
      position: one.position || null,
    })),
  };
}

function Mandates() {
  return (
    <Form.List name="mandates">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8} style={{ marginBottom: 16 }}>
          {fields.map(({ key, name }) => (
            <Card
              key={key}
              size="small"
              title="任职"
              extra={
                <Button type="link" onClick={() => remove(name)}>
                  删除
                </Button>
              }
            >
              <Flex gap={12}>
                <Form.Item name={[name, 'level']} label="层级" rules={NEEDED} style={{ flex: 1 }}>
                  <Select options={optionsOf(MANDATE_LEVEL_TEXT)} />
                </Form.Item>
                <Form.Item name={[name, 'term']} label="届" rules={NEEDED}>
                  <InputNumber min={1} max={99} />
                </Form.Item>
              </Flex>
              <Form.Item name={[name, 'congress']} label="人民代表大会全称" rules={NEEDED}>
                <Input maxLength={80} placeholder="例如 青禾县第十九届人民代表大会" />
              </Form.Item>
              <Flex gap={12}>
                <Form.Item name={[name, 'district']} label="选区" style={{ flex: 1 }}>
                  <Input maxLength={80} />
                </Form.Item>
                <Form.Item name={[name, 'delegation']} label="代表团" style={{ flex: 1 }}>
                  <Input maxLength={60} />
                </Form.Item>
              </Flex>
            </Card>
          ))}
          <Button type="dashed" onClick={() => add({ level: 'county' })}>
            加一项任职
          </Button>
        </Flex>
      )}
    </Form.List>
  );
}

function Stations() {
  return (
    <Form.List name="stations">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8}>
              <Form.Item name={[name, 'stationId']} label="联络站" rules={NEEDED} style={{ flex: 1 }}>
                <RemoteSelect path="/api/admin/stations" placeholder="按站名查找" />
              </Form.Item>
              <Form.Item name={[name, 'post']} label="在站职务">
                <Input maxLength={40} />
              </Form.Item>
              <Form.Item name={[name, 'position']} hidden>
                <InputNumber />
              </Form.Item>
              <Button type="link" style={{ marginTop: 30 }} onClick={() => remove(name)}>
                删除
              </Button>
            </Flex>
          ))}
          <Button type="dashed" onClick={() => add({})}>
            加一个联络站
          </Button>
        </Flex>
      )}
    </Form.List>
  );
}

export function DeputyForm(props: { deputy?: Deputy; close(): void; saved(): void }) {
  const { deputy } = props;
  const groups = useData<Schemas['DeputyGroupListView']>('/api/admin/deputy-groups');
  const save = (values: Fields) => {
    const body = { ...values, avatarId: deputy?.avatarId ?? null };
    if (!deputy) return write('POST', '/api/admin/deputies', body);
    return write('PUT', `/api/admin/deputies/${deputy.id}`, { ...body, version: deputy.version });
  };
  const initial = deputy ? fieldsOf(deputy) : { gender: '男', mandates: [], groupIds: [], stations: [] };
  return (
    <FormDrawer<Fields>
      title={deputy ? `修改：${deputy.name}` : '新增代表'}
      initial={initial}
      save={save}
      {...props}
    >
      <Form.Item name="name" label="姓名" rules={NEEDED}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="gender" label="性别" rules={NEEDED}>
        <Radio.Group options={['男', '女']} />
      </Form.Item>
      <Form.Item name="externalNo" label="编号">
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="regionCode" label="行政区划" rules={[{ required: true, message: '请选择行政区划' }]}>
        <RegionSelect label={deputy?.regionCode} />
      </Form.Item>
      <Form.Item name="birthYear" label="出生年份">
        <InputNumber min={1900} max={2100} />
      </Form.Item>
      <Form.Item name="ethnicity" label="民族">
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="occupation" label="职业">
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="specialities" label="专长">
        <Select mode="tags" maxCount={10} open={false} />
      </Form.Item>
      <Form.Item name="bio" label="简介">
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="groupIds" label="代表小组">
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={groups.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Mandates />
      <Stations />
    </FormDrawer>
  );
}
