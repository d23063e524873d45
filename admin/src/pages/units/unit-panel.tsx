/** One unit beside the list: what it answers for, who heads it, its people, its figures, its work. */
import { CloseOutlined } from '@ant-design/icons';
import {
  Alert,
  App,
  Button,
  Descriptions,
  Flex,
  Popconfirm,
  Skeleton,
  Space,
  Statistic,
  Tabs,
  Tag,
  Typography,
} from 'antd';
import { useState } from 'react';
import { History } from '../../components/history';
import type { Schemas } from '../../lib/api.types';
import { percent } from '../../lib/format';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { CloseUnit } from './close-unit';
import { UnitForm } from './unit-form';
import { UnitWork } from './unit-work';

type Unit = Schemas['UnitView'];
type Action = Schemas['UnitActionView'];
const NOBODY = '还没有工作人员账号，请到账号管理里新建“承办单位工作人员”';

function Figures({ unit }: { unit: Unit }) {
  const rate = unit.answered > 0 ? `（${unit.inTime}/${unit.answered}）` : '';
  const red = { content: { color: '#b5232a' } };
  return (
    <Flex gap={32}>
      <Statistic title="在办" value={unit.open} suffix="件" />
      <Statistic title="已逾期" value={unit.overdue} suffix="件" styles={unit.overdue > 0 ? red : {}} />
      <Statistic
        title={`今年按期答复${rate}`}
        value={unit.answered > 0 ? percent(unit.inTime, unit.answered) : '尚无答复'}
      />
    </Flex>
  );
}

function Facts({ unit }: { unit: Unit }) {
  const items = [
    { key: 'kind', label: '类型', children: `${unit.kindText}，简称“${unit.shortName}”` },
    { key: 'region', label: '区划', children: unit.regionName },
    {
      key: 'categories',
      label: '分管类别',
      children: unit.categories.length > 0 ? unit.categories.join('、') : '未填',
    },
    { key: 'duty', label: '职责', children: unit.duty || '未填' },
    {
      key: 'head',
      label: '主要负责人',
      children: [unit.headName, unit.headTitle].filter(Boolean).join('，') || '未填',
    },
    {
      key: 'contact',
      label: '联系人',
      children: [unit.contactName, unit.phone].filter(Boolean).join('，') || '未填',
    },
    { key: 'address', label: '地址', children: unit.address || '未填' },
    {
      key: 'people',
      label: '工作人员',
      children: unit.people.map(({ name }) => name).join('、') || (unit.successor ? '无' : NOBODY),
    },
    ...(unit.successor ? [{ key: 'into', label: '已并入', children: unit.successor.name }] : []),
    ...(unit.predecessors.length > 0
      ? [{ key: 'from', label: '由来', children: `${unit.predecessors.join('、')}并入` }]
      : []),
  ];
  return <Descriptions size="small" column={1} items={items} styles={{ label: { width: 96 } }} />;
}

export function UnitPanel(props: { id: string; close(): void; changed(): void }) {
  const { message } = App.useApp();
  const asked = useData<Unit>(`/api/admin/units/${props.id}`);
  const [open, setOpen] = useState<'edit' | 'close' | null>(null);
  const unit = asked.data;
  if (asked.error)
    return (
      <Alert type="error" title={asked.error} action={<Button onClick={props.close}>返回列表</Button>} />
    );
  if (!unit) return <Skeleton active />;
  const again = () => {
    asked.reload();
    props.changed();
  };
  const reopen = () =>
    write('POST', `/api/admin/units/${unit.id}/status`, { version: unit.version, status: 'active' }).then(
      again,
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const button = ({ action, label }: Action) =>
    action === 'reopen' ? (
      <Popconfirm key={action} title="恢复使用这个单位？" onConfirm={reopen}>
        <Button>{label}</Button>
      </Popconfirm>
    ) : (
      <Button key={action} danger={action === 'close'} onClick={() => setOpen(action)}>
        {label}
      </Button>
    );
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={8}>
        <Typography.Title level={5} style={{ margin: 0 }}>
          {unit.name}
        </Typography.Title>
        <Tag color={unit.successor ? 'orange' : undefined}>{unit.statusText}</Tag>
        <span style={{ flex: 1 }} />
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={props.close} />
      </Flex>
      {unit.actions.length > 0 && <Space wrap>{unit.actions.map(button)}</Space>}
      <Figures unit={unit} />
      <Facts unit={unit} />
      <Tabs
        destroyOnHidden
        items={[
          {
            key: 'work',
            label: '承办的建议',
            children: <UnitWork key={`${unit.id} ${unit.version} ${unit.open}`} unit={unit} />,
          },
          {
            key: 'history',
            label: '变更记录',
            children: <History key={unit.version} subjectType="unit" subjectId={unit.id} />,
          },
        ]}
      />
      {open === 'edit' && <UnitForm unit={unit} close={() => setOpen(null)} saved={again} />}
      {open === 'close' && <CloseUnit unit={unit} close={() => setOpen(null)} saved={again} />}
    </Flex>
  );
}
