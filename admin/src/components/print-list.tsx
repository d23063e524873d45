/** Prints a whole list, all of its pages, as a table on paper. */
import { Alert, Spin } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Page } from '../lib/api.types';
import { today } from '../lib/days';
import { get, type Query } from '../lib/http';
import { wordsOf } from '../lib/use-data';
import { PrintSheet } from './print-sheet';

export interface PrintColumn<T> {
  readonly title: string;
  /** Share of the paper's width, in per cent. */
  readonly width?: number;
  render(row: T): ReactNode;
}
export interface PrintListProps<T> {
  readonly title: string;
  readonly path: string;
  readonly query: Query;
  readonly columns: readonly PrintColumn<T>[];
  close(): void;
}

/** More rows than anyone prints; the sheet says when it stops here. */
const MOST = 3_000;

async function allOf<T>(path: string, query: Query): Promise<{ rows: T[]; cut: boolean }> {
  const rows: T[] = [];
  for (let cursor: string | null | undefined; rows.length < MOST; ) {
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit: 100, cursor });
    rows.push(...page.items);
    cursor = page.nextCursor;
    if (!cursor) return { rows, cut: false };
  }
  return { rows, cut: true };
}

export function PrintList<T extends { id: string }>(props: PrintListProps<T>) {
  const { title, path, columns } = props;
  const [state, setState] = useState<{ rows?: T[]; cut?: boolean; error?: string }>({});
  const text = JSON.stringify(props.query);
  useEffect(() => {
    let wanted = true;
    allOf<T>(path, JSON.parse(text) as Query).then(
      (answer) => wanted && setState(answer),
      (error: unknown) => wanted && setState({ error: wordsOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [path, text]);
  const { rows, cut, error } = state;
  return (
    <PrintSheet
      title={title}
      hint={cut ? `只列出前 ${MOST} 条，请用筛选缩小范围` : '按当前筛选打印全部'}
      ready={rows !== undefined}
      close={props.close}
    >
      {error && <Alert type="error" showIcon title={error} />}
      {!rows && !error && <Spin />}
      {rows && (
        <>
          <h2>{title}</h2>
          <p>
            共 {rows.length} 条　打印日期 {today().format('YYYY 年 M 月 D 日')}
          </p>
          <table>
            <thead>
              <tr>
                <th style={{ width: '6%' }}>序号</th>
                {columns.map((column) => (
                  <th key={column.title} style={{ width: column.width && `${column.width}%` }}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  <td>{index + 1}</td>
                  {columns.map((column) => (
                    <td key={column.title}>{column.render(row)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </PrintSheet>
  );
}
