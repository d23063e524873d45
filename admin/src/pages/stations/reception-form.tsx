/** Sets on which days of the month a station receives people. */
import { Button, Card, Flex, Form, Input, InputNumber } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

const TIME = [{ required: true, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: '格式 09:00' }];
const NEW_DAY = { title: '代表接待日', fromDay: 15, toDay: 15, fromTime: '09:00', toTime: '11:30' };

export function ReceptionForm(props: {
  station: Schemas['ManagedStationView'];
  close(): void;
  saved(): void;
}) {
  const { station } = props;
  return (
    <FormDrawer<Schemas['ReceptionDaysInput']>
      title={`接待日：${station.name}`}
      initial={{ items: station.receptionDays }}
      save={(values) => write('PUT', `/api/admin/stations/${station.id}/reception-days`, values)}
      {...props}
    >
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <Flex vertical gap={12}>
            {fields.map(({ key, name }) => (
              <Card
                key={key}
                size="small"
                extra={
                  <Button type="link" onClick={() => remove(name)}>
                    删除
                  </Button>
                }
              >
                <Form.Item name={[name, 'title']} label="名称" rules={[{ required: true }]}>
                  <Input maxLength={60} />
                </Form.Item>
                <Flex gap={8}>
                  <Form.Item name={[name, 'fromDay']} label="每月几日起" rules={[{ required: true }]}>
                    <InputNumber min={1} max={31} />
                  </Form.Item>
                  <Form.Item name={[name, 'toDay']} label="到几日" rules={[{ required: true }]}>
                    <InputNumber min={1} max={31} />
                  </Form.Item>
                  <Form.Item name={[name, 'fromTime']} label="从" rules={TIME}>
                    <Input />
                  </Form.Item>
                  <Form.Item name={[name, 'toTime']} label="到" rules={TIME}>
                    <Input />
                  </Form.Item>
                </Flex>
              </Card>
            ))}
            <Button type="dashed" onClick={() => add(NEW_DAY)}>
              加一个接待日
            </Button>
          </Flex>
        )}
      </Form.List>
    </FormDrawer>
  );
}
