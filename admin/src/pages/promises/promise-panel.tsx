/** One promise beside the ledger: what was promised by whom, how its date moved, and whether it is kept. */
import { CloseOutlined } from '@ant-design/icons';
import { Button, Descriptions, Flex, Form, Input, Space, Tabs, Tag, Typography } from 'antd';
import { useState } from 'react';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { sentOf } from '../../lib/sent';
import { OfRow } from '../suggestions/of-row';
import { PromiseMoves } from '../suggestions/promise-moves';
import { PROMISE_STEPS } from './promise-steps';

type Item = Schemas['PromiseItem'];
type Action = Schemas['SuggestionActionView'];
function Facts({ promise }: { promise: Item }) {
  const items = [
    { key: 'unit', label: '承办单位', children: promise.unitName },
    { key: 'class', label: '答复类别', children: `${promise.class} 类` },
    { key: 'on', label: '承诺日期', children: promise.promisedOn },
    { key: 'first', label: '最初承诺', children: promise.firstPromisedOn },
    { key: 'year', label: '台账年度', children: promise.year },
    { key: 'signer', label: '签发', children: `${promise.signerName}（${promise.signerTitle}）` },
    ...(promise.keptAt ? [{ key: 'kept', label: '兑现', children: longTime(promise.keptAt) }] : []),
  ];
  return <Descriptions size="small" column={2} items={items} />;
}

function StepDrawer(props: { promise: Item; action: Action; close(): void; done(): void }) {
  const { promise, action } = props;
  const form = PROMISE_STEPS[action.action];
  if (!form) return null;
  const rules = [
    { required: form.must, whitespace: true, message: '请填写理由' },
    { min: form.must ? 5 : 0, message: '至少写 5 个字' },
  ];
  return (
    <FormDrawer<Record<string, unknown>>
      title={`${action.label}　${promise.no ?? ''}`}
      save={(values) => write('POST', `/api/admin/promises/${promise.id}/${form.to}`, sentOf(values))}
      close={props.close}
      saved={props.done}
    >
      <Form.Item name="note" label={form.label} rules={rules}>
        <Input.TextArea rows={5} showCount maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

export interface PromisePanelProps {
  readonly promise: Item | undefined;
  close(): void;
  changed(): void;
}

export function PromisePanel({ promise, close, changed }: PromisePanelProps) {
  const [action, act] = useState<Action | null>(null);
  if (!promise) return <OfRow id={undefined} close={close} changed={changed} />;
  const tabs = [
    { key: 'moves', label: '时限变动', children: <Moves promise={promise} /> },
    {
      key: 'suggestion',
      label: '所属建议',
      children: <OfRow id={promise.suggestionId} close={close} changed={changed} />,
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8} wrap className="panel-head">
        <Typography.Text strong>{promise.no}</Typography.Text>
        <Tag color={promise.keptAt ? 'green' : 'blue'}>{promise.stateText}</Tag>
        {promise.overdue && <Tag color="red">已过承诺日期</Tag>}
        <span style={{ flex: 1 }} />
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
      </Flex>
      <Typography.Title level={5} style={{ margin: 0 }}>
        {promise.title}
      </Typography.Title>
      {promise.actions.length > 0 && (
        <Space>
          {promise.actions.map((one) => (
            <Button
              key={one.action}
              type={one.action === 'fulfil' ? 'primary' : 'default'}
              onClick={() => act(one)}
            >
              {one.label}
            </Button>
          ))}
        </Space>
      )}
      <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', fontSize: 15, margin: 0 }}>
        {promise.text}
      </Typography.Paragraph>
      <Facts promise={promise} />
      <Tabs size="small" items={tabs} />
      {action && <StepDrawer promise={promise} action={action} close={() => act(null)} done={changed} />}
    </Flex>
  );
}

function Moves({ promise }: { promise: Item }) {
  if (promise.moves.length === 0)
    return <Typography.Text type="secondary">承诺日期没有变动过</Typography.Text>;
  return <PromiseMoves moves={promise.moves} />;
}
