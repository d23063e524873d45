/** The audit trail: who did what to which record, and its place in the chain. */
import { DOOR_TEXT } from '@liaison/shared/access/access.types';
import { AUDIT_SUBJECT_TEXT, auditActionText } from '@liaison/shared/audit/audit.text';
import { type TableColumnsType, Typography } from 'antd';
import { detailText } from '../../components/audit-detail';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { detailText, subjectText } from '../../lib/audit-detail';
import { longTime } from '../../lib/format';

type Item = Schemas['AuditItem'];
const doors: Readonly<Record<string, string>> = { ...DOOR_TEXT, public: '未登录', system: '系统' };
const FILTERS: readonly FilterSpec[] = [
  { key: 'action', label: '操作名或开头', kind: 'text' },
  {
    key: 'subjectType',
    label: '对象',
    kind: 'select',
    options: optionsOf(AUDIT_SUBJECT_TEXT),
  },
  { key: 'subjectId', label: '对象编号', kind: 'text' },
  { key: 'from', label: '起始日期', kind: 'date' },
  { key: 'to', label: '截止日期', kind: 'date' },
];
const COLUMNS: TableColumnsType<Item> = [
  { key: 'at', title: '时间', width: 170, render: (_, row) => longTime(row.at) },
  { key: 'who', title: '操作人', width: 140, ellipsis: true, render: (_, row) => row.accountName ?? '系统' },
  { key: 'door', title: '入口', width: 90, render: (_, row) => doors[row.door] ?? row.door },
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
    width: 180,
    ellipsis: true,
    render: (_, row) => subjectText(row.subjectType, row.subjectId),
  },
  { key: 'detail', title: '内容', ellipsis: true, render: (_, row) => detailText(row.detail) },
  { key: 'seq', title: '链上序号', width: 90, render: (_, row) => row.seq ?? '待入链' },
  {
    key: 'hash',
    title: '校验值',
    width: 130,
    render: (_, row) =>
      row.hash && <Typography.Text copyable={{ text: row.hash }}>{row.hash.slice(0, 8)}</Typography.Text>,
  },
];

export default function Audit() {
  return (
    <ListPage<Item> title="审计" name="audit" path="/api/admin/audit" filters={FILTERS} columns={COLUMNS} />
  );
}
