/** A button beside a list that prints what its filters show, all pages of it. */
import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Query } from '../lib/http';
import { type PrintColumn, PrintList } from './print-list';
import { useFilters } from './use-filters';

export interface PrintButtonProps<T> {
  readonly title: string;
  readonly path: string;
  /** Goes over the filters of the address. */
  readonly fixed?: Query;
  readonly columns: readonly PrintColumn<T>[];
  readonly label?: string;
  /** False for a list that is not the page's own. */
  readonly filtered?: boolean;
  readonly link?: boolean;
}

export function PrintButton<T extends { id: string }>(props: PrintButtonProps<T>) {
  const { title, path, fixed, columns, label = '打印', filtered = true, link } = props;
  const { values } = useFilters();
  const [shown, show] = useState(false);
  return (
    <>
      <Button
        type={link ? 'link' : 'default'}
        size={link ? 'small' : 'middle'}
        icon={link ? undefined : <PrinterOutlined />}
        onClick={() => show(true)}
      >
        {label}
      </Button>
      {shown && (
        <PrintList<T>
          title={title}
          path={path}
          query={{ ...(filtered ? values : {}), ...fixed }}
          columns={columns}
          close={() => show(false)}
        />
      )}
    </>
  );
}
