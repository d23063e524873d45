/** All messages of a person's stations or region: find, open beside the list, act. */
import { CATEGORIES } from '@liaison/shared/messages/categories';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import { useMe } from '../../lib/me';
import { type Item, MESSAGE_COLUMNS } from './message-columns';
import { MessagePanel } from './message-panel';

const STATES = Object.entries(MESSAGE_STATE_SPECS).map(([value, { text }]) => ({ value, label: text }));
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '内容或受理号', kind: 'text' },
  { key: 'state', label: '状态', kind: 'select', options: STATES },
  {
    key: 'category',
    label: '类别',
    kind: 'select',
    options: CATEGORIES.map(({ name }) => ({ value: name, label: name })),
  },
  { key: 'stationId', label: '联络站', kind: 'remote', path: '/api/admin/stations' },
  { key: 'from', label: '起始日期', kind: 'date' },
  { key: 'to', label: '截止日期', kind: 'date' },
  {
    key: 'order',
    label: '排序',
    kind: 'select',
    options: [
      { value: 'newest', label: '最新在前' },
      { value: 'due', label: '先到期在前' },
    ],
  },
  { key: 'overdue', label: '逾期', kind: 'flag' },
  { key: 'mine', label: '待我办理', kind: 'flag' },
  { key: 'handedUp', label: '已提交上级', kind: 'flag' },
];

export default function Messages() {
  const me = useMe();
  const exportAs = { path: '/api/admin/messages-export.xlsx', file: '留言.xlsx' };
  return (
    <ListPage<Item>
      title="留言"
      name="messages"
      path="/api/admin/messages"
      filters={FILTERS}
      columns={MESSAGE_COLUMNS}
      exportAs={me.may('message.export') ? exportAs : undefined}
      detail={(id, close, changed) => <MessagePanel key={id} id={id} close={close} changed={changed} />}
    />
  );
}
