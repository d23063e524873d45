/** The drawer in which an office sets the length of one clock. */
import type { ClockUnit } from '@liaison/shared/settings/clock-kinds';
import { MOST_OF_UNIT } from '@liaison/shared/settings/clock-kinds';
import { CLOCK_UNIT_TEXT } from '@liaison/shared/settings/clock-kinds.text';
import { Alert, Form, InputNumber, Select, Space } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

interface Fields {
  readonly amount: number;
  readonly unit: ClockUnit;
}
export interface ClockFormProps {
  readonly item: Schemas['ClockSettingView'];
  readonly region: Schemas['SettingRegionView'];
  close(): void;
  saved(): void;
}

export function ClockForm({ item, region, close, saved }: ClockFormProps) {
  const save = (fields: Fields) =>
    write('PUT', `/api/admin/settings/clocks/${item.kind}`, {
      ...fields,
      regionCode: region.code,
      version: item.version,
    });
  const units = (item.units as ClockUnit[]).map((value) => ({ value, label: CLOCK_UNIT_TEXT[value] }));
  return (
    <FormDrawer<Fields>
      title={`${region.name}：${item.text}`}
      initial={{ amount: item.amount, unit: item.unit }}
      save={save}
      close={close}
      saved={saved}
      refresh={saved}
    >
      <p style={{ color: '#666', marginTop: 0 }}>{item.note}。</p>
      <Space align="start">
        <Form.Item name="amount" label={item.text} rules={[{ required: true, message: '请填写数目' }]}>
          <InputNumber
            min={1}
            max={Math.max(...units.map(({ value }) => MOST_OF_UNIT[value]))}
            precision={0}
          />
        </Form.Item>
        <Form.Item name="unit" label="单位">
          <Select options={units} style={{ width: 120 }} disabled={units.length === 1} />
        </Form.Item>
      </Space>
      <Alert
        type="info"
        showIcon
        title={`不规定时执行 ${item.inheritedText}。改动只对以后开始计时的有效，正在计时的不变。`}
      />
    </FormDrawer>
  );
}
