/** Where an account is signed in: device, address, since when, last used; with a way to end one. */
import { Button, Popconfirm, Table, Tag } from 'antd';
import type { Schemas } from '../lib/api.types';
import { shortTime } from '../lib/format';

type Item = Schemas['SessionItem'];

export interface SessionListProps {
  readonly items?: readonly Item[];
  readonly loading: boolean;
  /** Beside a list there is room for the most telling columns only. */
  readonly narrow?: boolean;
  end?(item: Item): void;
}

export function SessionList(props: SessionListProps) {
  const { end, narrow = false } = props;
  return (
    <Table<Item>
      rowKey="id"
      size="small"
      loading={props.loading}
      pagination={false}
      dataSource={[...(props.items ?? [])]}
      locale={{ emptyText: '现在没有在任何地方登录' }}
      columns={[
        {
          title: '设备',
          render: (_, row) => (
            <>
              {row.device} {row.current && <Tag color="green">正在使用</Tag>}
            </>
          ),
        },
        { title: '入口', width: 90, hidden: narrow, render: (_, row) => row.doorText },
        { title: '网络地址', width: 140, render: (_, row) => row.address ?? '' },
        { title: '登录时间', width: 120, hidden: narrow, render: (_, row) => shortTime(row.createdAt) },
        { title: '最近使用', width: 120, render: (_, row) => shortTime(row.lastUsedAt) },
        ...(end
          ? [
              {
                title: '',
                width: 80,
                render: (_: unknown, row: Item) =>
                  !row.current && (
                    <Popconfirm title="退出这台设备？" onConfirm={() => end(row)}>
                      <Button size="small" type="link">
                        退出
                      </Button>
                    </Popconfirm>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
