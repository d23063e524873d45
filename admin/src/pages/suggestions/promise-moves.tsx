/** The history of a promise's date: each move with its reason, each roll-over into another year. */
import { Timeline, Typography } from 'antd';
import { shortTime } from '../../lib/format';

export interface PromiseMove {
  readonly kind: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
const KIND: Readonly<Record<string, string>> = { moved: '调整时限', rolled: '滚动转入下一年度' };

export function PromiseMoves({ moves }: { moves: readonly PromiseMove[] }) {
  if (moves.length === 0) return null;
  return (
    <Timeline
      style={{ marginTop: 8 }}
      items={moves.map((move) => ({
        key: `${move.at}-${move.kind}`,
        content: (
          <>
            {KIND[move.kind] ?? move.kind}
            {move.fromOn !== move.toOn && `：${move.fromOn} → ${move.toOn}`}
            {move.reason && <div>{move.reason}</div>}
            <Typography.Text type="secondary">
              {move.by}　{shortTime(move.at)}
            </Typography.Text>
          </>
        ),
      }))}
    />
  );
}
