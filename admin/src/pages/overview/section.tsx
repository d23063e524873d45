/** One part of the overview: a chart with the table behind it; paper always shows the table. */
import { Button, Card, Empty, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Chart, type ChartSpec } from './chart';

/** A number that leads to its list, or a word. */
export interface Cell {
  readonly text: string | number;
  readonly to?: string;
}
export interface SectionSpec {
  readonly title: string;
  readonly note?: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (Cell | string | number | null)[])[];
  readonly chart?: ChartSpec;
  readonly empty: string;
  /** Where it is shown; everywhere unless told. */
  readonly only?: 'screen' | 'paper';
}

/** A table that paper keeps on one page. */
const SHORT = 24;

const plain = (cell: Cell | string | number | null): Cell =>
  typeof cell === 'object' && cell !== null ? cell : { text: cell ?? '—' };

export function Rows({ heads, rows }: Pick<SectionSpec, 'heads' | 'rows'>) {
  return (
    <table className="figures">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const cells = row.map(plain);
          return (
            <tr key={String(cells[0]?.text)}>
              {cells.map(({ text, to }, index) => (
                <td key={heads[index]}>
                  {to && text !== 0 && text !== '—' ? <Link to={to}>{text}</Link> : text}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface Props {
  readonly spec: SectionSpec;
  readonly height?: number;
  readonly extra?: ReactNode;
}

export function Section({ spec, height = 260, extra }: Props) {
  const go = useNavigate();
  const [table, showTable] = useState(!spec.chart);
  const { chart, rows } = spec;
  const links = rows.map((row) => row.map(plain).find(({ to }) => to)?.to);
  const pick = (index: number) => {
    const to = links[index];
    if (to) void go(to);
  };
  const toggle = chart && rows.length > 0 && (
    <Button size="small" type="link" className="screen-only" onClick={() => showTable(!table)}>
      {table ? '看图' : '看表格'}
    </Button>
  );
  return (
    <Card
      size="small"
      className={`figure-card ${spec.only ? `${spec.only}-only` : ''} ${rows.length <= SHORT ? 'figure-short' : ''}`}
      title={spec.title}
      extra={
        <>
          {extra}
          {toggle}
        </>
      }
    >
      {spec.note && <Typography.Text type="secondary">{spec.note}</Typography.Text>}
      {rows.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={spec.empty} />
      ) : (
        <>
          {chart && !table && (
            <div className="screen-only">
              <Chart spec={chart} height={height} pick={links.some(Boolean) ? pick : undefined} />
            </div>
          )}
          <div className={table ? 'figure-rows' : 'figure-rows paper-only'} style={{ maxHeight: height }}>
            <Rows heads={spec.heads} rows={rows} />
          </div>
        </>
      )}
    </Card>
  );
}
