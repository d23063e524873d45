/** The screening queue: what the rules held back waits here for a person's eyes, oldest promise first. */
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import { Batch } from '../messages/batch';
import { type Item, MESSAGE_COLUMNS } from '../messages/message-columns';
import { MessagePanel } from '../messages/message-panel';

const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '内容或受理号', kind: 'text' },
  { key: 'stationId', label: '联络站', kind: 'remote', path: '/api/admin/stations' },
];
const LETTERS = {
  p: { step: 'pass_screening', text: '通过审核' },
  r: { step: 'reject', text: '不予通过' },
};
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
      letters={LETTERS}
      bulk={(chosen, asked, reload) => (
        <Batch chosen={chosen} asked={asked} reload={reload} actions={['pass_screening']} />
      )}
      detail={(id, close, changed) => <MessagePanel key={id} id={id} close={close} changed={changed} />}
    />
  );
}
