/** All messages of a person's stations or region: find, open beside the list, act. */
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import { type Item, MESSAGE_COLUMNS } from './message-columns';
import { MessagePanel } from './message-panel';

type Choices = readonly Schemas['CategorySettingView'][];
const STATES = Object.entries(MESSAGE_STATE_SPECS).map(([value, { text }]) => ({ value, label: text }));
const filters = (categories: Choices): readonly FilterSpec[] => [
  { key: 'q', label: '内容或受理号', kind: 'text' },
  { key: 'state', label: '状态', kind: 'select', options: STATES },
  {
    key: 'category',
    label: '类别',
    kind: 'select',
    options: categories.map(({ name, label, retired }) => ({
      value: name,
      label: retired ? `${label}（停用）` : label,
    })),
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
  const categories = useData<Schemas['CategorySettingListView']>('/api/admin/settings/categories');
  const exportAs = { path: '/api/admin/messages-export.xlsx', file: '留言.xlsx' };
  return (
    <ListPage<Item>
      title="留言"
      name="messages"
      path="/api/admin/messages"
      filters={filters(categories.data?.items ?? [])}
      columns={MESSAGE_COLUMNS}
      exportAs={me.may('message.export') ? exportAs : undefined}
      detail={(id, close, changed) => <MessagePanel key={id} id={id} close={close} changed={changed} />}
    />
  );
}
