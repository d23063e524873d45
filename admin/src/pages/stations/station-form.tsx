/** Makes or changes one station's public facts. */
import { STATION_KIND_TEXT } from '@liaison/shared/stations/station.text';
import { Flex, Form, Input, InputNumber, Select } from 'antd';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import { RegionSelect } from '../../components/region-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

type Fields = Schemas['CreateStationInput'];
type Station = Schemas['ManagedStationView'];

/** What a change of a station sends of it, besides its region and version. */
export function fieldsOfStation(station: Station): Omit<Fields, 'regionCode'> {
  const { kind, name, address, lat, lng, phone, keeperName, openText, intro } = station;
  const { replyPromiseHours, photoId } = station;
  return {
    ...{ kind, name, address, openText, intro },
    ...{ lat: lat ?? undefined, lng: lng ?? undefined, phone: phone ?? undefined },
    ...{ keeperName: keeperName ?? undefined, replyPromiseHours: replyPromiseHours ?? undefined },
    photoId: photoId ?? undefined,
  };
}

export function StationForm(props: { station?: Station; close(): void; saved(): void }) {
  const { station } = props;
  async function save(values: Fields) {
    if (!station) return write('POST', '/api/admin/stations', values);
    const { regionCode: _, ...kept } = values;
    const body = { ...kept, photoId: station.photoId, version: station.version };
    return write('PUT', `/api/admin/stations/${station.id}`, body);
  }
  return (
    <FormDrawer<Fields>
      title={station ? `修改：${station.name}` : '新建联络站'}
      initial={station ?? { kind: 'station' }}
      save={save}
      {...props}
    >
      <Form.Item name="name" label="站名" rules={[{ required: true, min: 2, max: 60 }]}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
        <Select options={optionsOf(STATION_KIND_TEXT)} />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label="行政区划"
        extra={station ? '换地区请由管理员用“迁移”：以前的留言要留在原地区。' : undefined}
        rules={[{ required: true, message: '请选择行政区划' }]}
      >
        <RegionSelect disabled={station !== undefined} label={station?.regionName} />
      </Form.Item>
      <Form.Item name="address" label="地址" rules={[{ required: true, max: 120 }]}>
        <Input />
      </Form.Item>
      <Flex gap={12}>
        <Form.Item name="lat" label="纬度" style={{ flex: 1 }}>
          <InputNumber min={-90} max={90} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="lng" label="经度" style={{ flex: 1 }}>
          <InputNumber min={-180} max={180} style={{ width: '100%' }} />
        </Form.Item>
      </Flex>
      <Form.Item name="keeperName" label="站长">
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="phone" label="电话">
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="openText" label="开放时间">
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="replyPromiseHours" label="承诺首次答复的小时数（空为 3 个工作日）">
        <InputNumber min={1} max={72} />
      </Form.Item>
      <Form.Item name="intro" label="简介">
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
