/** The names behind two numbers: deputies who answered messages in the period, stations from which no answer came; or the others. */
import { Drawer, Flex, Segmented, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { Failed } from '../../components/failed';
import { Pager } from '../../components/pager';
import { usePages } from '../../components/use-pages';
import type { Page, Schemas } from '../../lib/api.types';
import { urlOf } from '../../lib/http';
import { useData } from '../../lib/use-data';
import { station } from './links';

type Item = Partial<Schemas['PresentDeputyItem'] & Schemas['PresentStationItem']> & {
  readonly id: string;
  readonly name: string;
};
const LIMIT = 50;
const TITLE = { deputies: '代表', stations: '联络站' } as const;
const EMPTY = { true: '这段时间没有答复过留言的', false: '这段时间都答复过留言' } as const;
const CHOICES = [
  { value: 'true', label: '答复过留言' },
  { value: 'false', label: '没有答复过' },
  { value: '', label: '全部' },
];
const COLUMNS: Readonly<Record<keyof typeof TITLE, TableColumnsType<Item>>> = {
  deputies: [
    {
      title: '姓名',
      dataIndex: 'name',
      width: 120,
      render: (name: string, { id }) => <Link to={urlOf('/deputies', { id })}>{name}</Link>,
    },
    { title: '所在联络站', dataIndex: 'stationNames', render: (names?: string[]) => names?.join('、') },
  ],
  stations: [
    {
      title: '站名',
      dataIndex: 'name',
      render: (name: string, { id }) => <Link to={station(id)}>{name}</Link>,
    },
    { title: '类型', dataIndex: 'kindText', width: 140 },
    { title: '地区', dataIndex: 'regionName', width: 180 },
  ],
};

interface Props {
  readonly of: keyof typeof TITLE;
  readonly asked: { readonly region?: string; readonly from: string; readonly to: string };
  /** `true`, `false`, or all of them. */
  readonly answered: string | undefined;
  set(answered: string | undefined): void;
  close(): void;
}

export function Presence({ of, asked, answered = '', set, close }: Props) {
  const pages = usePages(JSON.stringify([asked, answered]));
  const query = { ...asked, answered: answered || undefined, limit: LIMIT, cursor: pages.cursor };
  const list = useData<Page<Item>>(`/api/admin/overview/${of}`, query);
  return (
    <Drawer open size={640} title={`${TITLE[of]}：${asked.from} 至 ${asked.to}`} onClose={close}>
      <Flex vertical gap={12}>
        <Segmented options={CHOICES} value={answered} onChange={(value) => set(value || undefined)} />
        <Failed asked={list} />
        <Table<Item>
          rowKey="id"
          size="small"
          columns={COLUMNS[of]}
          dataSource={list.data?.items ?? []}
          loading={list.loading}
          pagination={false}
          locale={{ emptyText: answered === 'true' || answered === 'false' ? EMPTY[answered] : '没有记录' }}
        />
        <Flex justify="end" align="center" gap={8}>
          <Pager pages={pages} count={list.data?.items.length ?? 0} next={list.data?.nextCursor} />
        </Flex>
      </Flex>
    </Drawer>
  );
}
