/** The audit trail: who did what to which record, its place in the chain, and the proof that nothing was changed. */
import { DOOR_TEXT } from '@liaison/shared/access/access.types';
import { AUDIT_ACTIONS, AUDIT_SUBJECT_TEXT, auditActionText } from '@liaison/shared/audit/audit.text';
import { auditDetailText } from '@liaison/shared/audit/audit-detail.text';
import { Button, type TableColumnsType, Tooltip, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { ChainProof } from './chain-proof';

type Item = Schemas['AuditItem'];
const doors: Readonly<Record<string, string>> = { ...DOOR_TEXT, public: '未登录', system: '系统' };
/** Pages on which a record can be opened. */
const PLACES: Readonly<Record<string, string>> = {
  message: '/messages',
  station: '/stations',
  deputy: '/deputies',
  deputy_group: '/groups',
};
const OTHER = '其他';

/** Actions with their words, under the name of the thing they are done to. */
export function actionGroups() {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const action of AUDIT_ACTIONS) {
    const [subject = ''] = action.split('.');
    const label = AUDIT_SUBJECT_TEXT[subject] ?? OTHER;
    groups.set(label, [...(groups.get(label) ?? []), { value: action, label: auditActionText(action) }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}
const ACTIONS = actionGroups();

function Subject({ row }: { row: Item }) {
  const kind = AUDIT_SUBJECT_TEXT[row.subjectType] ?? '';
  const name = row.subjectName ?? row.subjectId;
  const place = row.subjectName ? PLACES[row.subjectType] : undefined;
  return (
    <Tooltip title={row.subjectId} mouseEnterDelay={0.6}>
      <span>
        {kind} {place ? <Link to={`${place}?id=${row.subjectId}`}>{name}</Link> : name}
      </span>
    </Tooltip>
  );
}

const COLUMNS: TableColumnsType<Item> = [
  { key: 'at', title: '时间', width: 165, render: (_, row) => longTime(row.at) },
  { key: 'who', title: '操作人', width: 120, ellipsis: true, render: (_, row) => row.accountName ?? '系统' },
  { key: 'door', title: '入口', width: 80, render: (_, row) => doors[row.door] ?? '' },
  {
    key: 'action',
    title: '操作',
    width: 170,
    ellipsis: true,
    render: (_, row) => auditActionText(row.action),
  },
  {
    key: 'subject',
    title: '对象',
    width: 230,
    ellipsis: { showTitle: false },
    render: (_, row) => <Subject row={row} />,
  },
  {
    key: 'detail',
    title: '内容',
    ellipsis: { showTitle: false },
    render: (_, row) => {
      const text = auditDetailText(row.subjectType, row.detail);
      return <Tooltip title={text}>{text}</Tooltip>;
    },
  },
  { key: 'seq', title: '链上序号', width: 84, render: (_, row) => row.seq ?? '待入链' },
  {
    key: 'hash',
    title: '校验值',
    width: 120,
    render: (_, row) =>
      row.hash && <Typography.Text copyable={{ text: row.hash }}>{row.hash.slice(0, 8)}</Typography.Text>,
  },
];

export default function Audit() {
  const [proving, prove] = useState(false);
  const accounts = useData<Schemas['AuditAccountListView']>('/api/admin/audit/accounts');
  const people = (accounts.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const filters: readonly FilterSpec[] = [
    { key: 'action', label: '操作', kind: 'select', options: ACTIONS, search: true },
    { key: 'accountId', label: '操作人', kind: 'select', options: people, search: true },
    { key: 'subjectType', label: '对象', kind: 'select', options: optionsOf(AUDIT_SUBJECT_TEXT) },
    { key: 'subjectId', label: '对象编号', kind: 'text' },
    { key: 'from', label: '起始日期', kind: 'date' },
    { key: 'to', label: '截止日期', kind: 'date' },
  ];
  return (
    <>
      <ListPage<Item>
        title="审计"
        name="audit"
        path="/api/admin/audit"
        filters={filters}
        columns={COLUMNS}
        exports
        empty="没有符合条件的审计记录"
        extra={<Button onClick={() => prove(true)}>校验审计链</Button>}
      />
      {proving && <ChainProof close={() => prove(false)} />}
    </>
  );
}
