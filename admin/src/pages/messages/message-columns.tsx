/** Columns of a list of messages, shared by the table of all and the screening queue. */
import { type TableColumnsType, Tag } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';

export type Item = Schemas['MessageItemView'];
const COLOURS = { waiting: 'gold', moving: 'blue', done: 'default' } as const;

export function StateTag({
  message,
}: {
  message: Pick<Item, 'stateText' | 'stateType' | 'overdue' | 'nearlyDue' | 'paused'>;
}) {
  return (
    <>
      <Tag color={COLOURS[message.stateType]}>{message.stateText}</Tag>
      {message.overdue && <Tag color="red">逾期</Tag>}
      {message.nearlyDue && <Tag color="orange">将到期</Tag>}
      {message.paused && <Tag>暂停</Tag>}
    </>
  );
}

/** Columns with key `wide` go away while a message is open beside the list. */
export const MESSAGE_COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '受理号', width: 140, render: (_, row) => row.no },
  { key: 'excerpt', title: '内容', ellipsis: true, render: (_, row) => row.excerpt },
  { key: 'wide', title: '类别', width: 96, ellipsis: true, render: (_, row) => row.category },
  { key: 'wide', title: '联络站', width: 150, ellipsis: true, render: (_, row) => row.stationName },
  { key: 'wide', title: '现由', width: 130, ellipsis: true, render: (_, row) => row.holderText },
  { key: 'state', title: '状态', width: 142, render: (_, row) => <StateTag message={row} /> },
  { key: 'wide', title: '期限', width: 110, render: (_, row) => shortTime(row.dueAt) },
  { key: 'at', title: '提交', width: 110, render: (_, row) => shortTime(row.submittedAt) },
];
