/** The screening queue: what the rules held back waits here for a person's eyes, oldest promise first. */
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import { type Item, MESSAGE_COLUMNS } from '../messages/message-columns';
import { MessagePanel } from '../messages/message-panel';

const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '内容或受理号', kind: 'text' },
  { key: 'stationId', label: '联络站', kind: 'remote', path: '/api/admin/stations' },
];
const FIXED = { state: 'screening' };

export default function Screening() {
  return (
    <ListPage<Item>
      title="审核"
      name="screening"
      path="/api/admin/messages"
      filters={FILTERS}
      fixed={FIXED}
      columns={MESSAGE_COLUMNS}
      empty="没有等待审核的留言"
      detail={(id, close, changed) => <MessagePanel key={id} id={id} close={close} changed={changed} />}
    />
  );
}
