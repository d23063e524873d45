/** Moves a station to another region, after saying what goes with it and what stays. */
import { Alert, Form, Input } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import { RegionSelect } from '../../components/region-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

const CONSEQUENCES = [
  '站码、站牌、代表、接待日、值班表和照片都跟着走，已张贴的二维码照常能扫。',
  '迁移以前的留言留在原地区，由原来的机关继续办理和统计；以后的留言归新地区。',
  '原地区的工作人员将看不到这个站（上级机关除外），站长的权限不变。',
];

export function MoveStation(props: { station: Schemas['ManagedStationView']; close(): void; saved(): void }) {
  const { station } = props;
  return (
    <FormDrawer<Omit<Schemas['MoveStationInput'], 'version'>>
      title={`迁移：${station.name}`}
      save={(values) =>
        write('POST', `/api/admin/stations/${station.id}/move`, { ...values, version: station.version })
      }
      {...props}
    >
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 16 }}
        title={`现在在${station.regionName}。迁移之后：`}
        description={
          <ul style={{ paddingInlineStart: 18, margin: 0 }}>
            {CONSEQUENCES.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        }
      />
      <Form.Item name="regionCode" label="迁到" rules={[{ required: true, message: '请选择行政区划' }]}>
        <RegionSelect />
      </Form.Item>
      <Form.Item name="reason" label="原因" rules={[{ required: true, min: 2, max: 200 }]}>
        <Input.TextArea rows={2} placeholder="例如 撤村并镇" />
      </Form.Item>
    </FormDrawer>
  );
}
