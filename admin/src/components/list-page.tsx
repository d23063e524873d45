/** The common list page: search and filters that live in the address, a table, paging, export, saved filters. */
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Space, Table, type TableColumnsType, Typography } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Page } from '../lib/api.types';
import { download } from '../lib/http';
import { useData, wordsOf } from '../lib/use-data';
import { type FilterSpec, Filters } from './filters';
import { type PrintColumn, PrintList } from './print-list';
import { useFilters } from './use-filters';
import { useRowKeys } from './use-row-keys';

export interface ListPageProps<T> {
  readonly title: string;
  /** Saved filters are kept under this name. */
  readonly name: string;
  readonly path: string;
  readonly filters?: readonly FilterSpec[];
  readonly columns: TableColumnsType<T>;
  readonly fixed?: Readonly<Record<string, string>>;
  readonly exportAs?: { readonly path: string; readonly file: string };
  /** Offers to print all rows of the selection as a table. */
  readonly print?: readonly PrintColumn<T>[];
  readonly extra?: ReactNode;
  readonly empty?: string;
  /** Stands beside the table while a row is open. */
  readonly detail?: (id: string, close: () => void, reload: () => void) => ReactNode;
  /** Changes when the list must be read again. */
  readonly round?: number;
}

const LIMIT = 30;

/** Rows need an `id`; the opened one stands in the address as `id`, so that a colleague sees the same. */
export function ListPage<T extends { id: string }>(props: ListPageProps<T>) {
  const { message } = App.useApp();
  const filters = useFilters();
  const [before, setBefore] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [printing, print] = useState(false);
  const asked = { ...filters.values, ...props.fixed };
  const text = JSON.stringify(asked);
  const cursor = before.at(-1);
  const list = useData<Page<T>>(props.path, { ...asked, limit: LIMIT, cursor });
  const rows = list.data?.items ?? [];
  const next = list.data?.nextCursor;
  const { current } = useRowKeys(rows, filters.opened, props.detail ? filters.open : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first page
  useEffect(() => setBefore([]), [text]);
  useEffect(() => {
    if (props.round) list.reload();
  }, [props.round, list.reload]);

  async function save(file: NonNullable<ListPageProps<T>['exportAs']>) {
    setBusy(true);
    await download(file.path, file.file, asked).catch((error: unknown) => message.error(wordsOf(error)));
    setBusy(false);
  }

  const detail = props.detail && filters.opened;
  return (
    <Flex vertical gap={12} style={{ height: '100%' }}>
      <Flex align="center" gap={12}>
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          {props.title}
        </Typography.Title>
        <Space>
          {props.print && (
            <Button icon={<PrinterOutlined />} onClick={() => print(true)}>
              打印
            </Button>
          )}
          {props.exportAs && (
            <Button
              icon={<DownloadOutlined />}
              loading={busy}
              onClick={() => props.exportAs && save(props.exportAs)}
            >
              导出表格
            </Button>
          )}
          {props.extra}
        </Space>
      </Flex>
      {props.filters && <Filters name={props.name} specs={props.filters} state={filters} />}
      {list.error && (
        <Alert
          type="error"
          showIcon
          title={list.error}
          action={<Button onClick={list.reload}>再试一次</Button>}
        />
      )}
      <Flex gap={12} style={{ flex: 1, minHeight: 0 }}>
        <div style={{ flex: 1, minWidth: 0, overflow: 'auto', background: '#fff' }}>
          <Table<T>
            rowKey="id"
            size="small"
            sticky
            columns={detail ? props.columns.filter((column) => column.key !== 'wide') : props.columns}
            dataSource={[...rows]}
            loading={list.loading}
            pagination={false}
            locale={{ emptyText: <div style={{ padding: 48 }}>{props.empty ?? '没有符合条件的记录'}</div> }}
            rowClassName={(row) =>
              `${row.id === filters.opened ? 'row-opened' : ''} ${row.id === current ? 'row-current' : ''}`
            }
            onRow={(row) => ({
              onClick: props.detail ? () => filters.open(row.id) : undefined,
              style: { cursor: props.detail ? 'pointer' : undefined },
            })}
          />
          <Flex justify="end" gap={8} style={{ padding: 12 }}>
            <Typography.Text type="secondary" style={{ alignSelf: 'center' }}>
              第 {before.length + 1} 页，本页 {rows.length} 条
              {props.detail ? '　按 J / K 上下移动，回车打开' : ''}
            </Typography.Text>
            <Button disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>
              上一页
            </Button>
            <Button disabled={!next} onClick={() => next && setBefore([...before, next])}>
              下一页
            </Button>
          </Flex>
        </div>
        {detail && (
          <div style={{ width: '46%', maxWidth: 860, overflow: 'auto', background: '#fff', padding: 16 }}>
            {props.detail?.(detail, () => filters.open(null), list.reload)}
          </div>
        )}
      </Flex>
      {printing && props.print && (
        <PrintList
          title={`${props.title}一览`}
          path={props.path}
          query={asked}
          columns={props.print}
          close={() => print(false)}
        />
      )}
    </Flex>
  );
}
