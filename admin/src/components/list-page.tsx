/** The common list page: search and filters that live in the address, a table, paging, choosing rows, export, saved filters. */
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Flex, Skeleton, Space, Table, type TableColumnsType, Typography } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Page } from '../lib/api.types';
import { useData } from '../lib/use-data';
import { ExportButton } from './export-button';
import { Failed } from './failed';
import { type FilterSpec, Filters } from './filters';
import { KeysHelp } from './keys-help';
import { Pager } from './pager';
import { type PrintColumn, PrintList } from './print-list';
import { type Chosen, useChosen } from './use-chosen';
import { useFilters, type Values } from './use-filters';
import { usePages } from './use-pages';
import { useRowKeys } from './use-row-keys';

export interface ListPageProps<T> {
  readonly title: string;
  /** Saved filters are kept under this name; without one there are none. */
  readonly name?: string;
  readonly path: string;
  readonly filters?: readonly FilterSpec[];
  readonly columns: TableColumnsType<T>;
  readonly fixed?: Readonly<Record<string, string>>;
  /** Offers the selection as a sheet. */
  readonly exports?: boolean;
  /** Offers to print all rows of the selection as a table. */
  readonly print?: readonly PrintColumn<T>[];
  readonly extra?: ReactNode;
  readonly empty?: ReactNode;
  /** Stands beside the table while a row is open; the row itself is absent when the page of the list has none of that id. */
  readonly detail?: (id: string, close: () => void, reload: () => void, row: T | undefined) => ReactNode;
  /** The server gives a single row at `path/id`: a link to one that is not on this page opens too. */
  readonly byId?: true;
  /** Stands above the table while rows are chosen; gets those rows, the filters, and the way to read the list again. */
  readonly bulk?: (chosen: Chosen<T>, asked: Values, reload: () => void) => ReactNode;
  /** Letters that open a row's panel with an action, such as `a` for the answer, with their words. */
  readonly letters?: Readonly<Record<string, { readonly step: string; readonly text: string }>>;
  /** Changes when the list must be read again. */
  readonly round?: number;
}

const LIMIT = 30;
/** The server looks for a common word through so much of a list at once, and goes on behind it. */
const SOUGHT = '较新的一部分里没有，正在更早的记录里查找…';

/** Rows need an `id`; the opened one stands in the address as `id`, so that a colleague sees the same. */
export function ListPage<T extends { id: string }>(props: ListPageProps<T>) {
  const filters = useFilters();
  const [printing, print] = useState(false);
  const asked = { ...filters.values, ...props.fixed };
  const text = JSON.stringify(asked);
  const pages = usePages(text);
  const list = useData<Page<T>>(props.path, { ...asked, limit: LIMIT, cursor: pages.cursor });
  const rows = list.data?.items ?? [];
  const next = list.data?.nextCursor;
  const empty = props.empty ?? '没有符合条件的记录';
  const chosen = useChosen(rows, text);
  const letters = Object.fromEntries(
    Object.entries(props.letters ?? {}).map(([letter, { step }]) => [
      letter,
      (id: string) => filters.open(id, step),
    ]),
  );
  const toggle: Record<string, (id: string) => void> = props.bulk ? { x: chosen.toggle } : {};
  const open = props.detail ? filters.open : undefined;
  const { current } = useRowKeys(rows, filters.opened, open, { ...letters, ...toggle });
  pages.useFurther(!list.loading && list.data && rows.length === 0 ? next : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page says when
  useEffect(() => {
    if (props.round) list.reload();
  }, [props.round]);

  const detail = props.detail && filters.opened;
  const listed = rows.find(({ id }) => id === filters.opened);
  const missing = props.byId && detail && list.data && !listed ? detail : null;
  const single = useData<T>(missing && `${props.path}/${missing}`);
  const row = listed ?? (missing ? single.data : undefined);
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
          {props.exports && <ExportButton path={props.path} asked={asked} />}
          {props.extra}
        </Space>
      </Flex>
      {props.filters && <Filters name={props.name} specs={props.filters} state={filters} />}
      <Failed asked={list} />
      {props.bulk && chosen.rows.length > 0 && props.bulk(chosen, asked, list.reload)}
      <Flex gap={12} style={{ flex: 1, minHeight: 0 }}>
        <div style={{ flex: 1, minWidth: 0, overflow: 'auto', background: '#fff' }}>
          <Table<T>
            rowKey="id"
            size="small"
            sticky
            columns={detail ? props.columns.filter((column) => column.key !== 'wide') : props.columns}
            dataSource={[...rows]}
            loading={list.loading && !list.data}
            pagination={false}
            rowSelection={
              props.bulk && {
                columnWidth: 36,
                getTitleCheckboxProps: () => ({ 'aria-label': '选中本页全部' }),
                selectedRowKeys: chosen.rows.map(({ id }) => id),
                onChange: (_, selected) => chosen.set(selected.filter(Boolean)),
              }
            }
            locale={{ emptyText: <div style={{ padding: 48 }}>{next ? SOUGHT : empty}</div> }}
            rowClassName={(row) =>
              `${row.id === filters.opened ? 'row-opened' : ''} ${row.id === current ? 'row-current' : ''}`
            }
            onRow={(row) => ({
              onClick: props.detail ? () => filters.open(row.id) : undefined,
              style: { cursor: props.detail ? 'pointer' : undefined },
            })}
          />
          <Flex justify="end" align="center" gap={8} style={{ padding: 12 }}>
            {props.detail && <KeysHelp letters={props.letters ?? {}} choose={Boolean(props.bulk)} />}
            <Pager
              pages={pages}
              count={rows.length}
              next={next}
              more={
                next && rows.length > 0 && rows.length < LIMIT && '，请点“下一页”，接着在更早的记录里查找'
              }
            />
          </Flex>
        </div>
        {detail && (
          <div className="list-detail" style={{ width: '46%', maxWidth: 860, overflow: 'auto' }}>
            {missing && single.loading && !single.data ? (
              <Skeleton active style={{ paddingTop: 16 }} />
            ) : (
              props.detail?.(
                detail,
                () => filters.open(null),
                () => {
                  list.reload();
                  single.reload();
                },
                row,
              )
            )}
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
