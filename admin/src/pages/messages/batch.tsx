/** Stands above the list while rows are chosen: what can be done with all of them, or with all that match the filter. */
import { Button, Checkbox, Flex } from 'antd';
import { useState } from 'react';
import type { Chosen } from '../../components/use-chosen';
import type { Values } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { BatchDrawer } from './batch-drawer';
import type { Item } from './message-columns';

export type BatchAction = Schemas['BatchInput']['action'];
export const BATCH_TEXT: Readonly<Record<BatchAction, string>> = {
  dispatch: '派给代表',
  accept: '接收办理',
  hand_up: '提交上级',
  hand_down: '交下级办理',
  merge: '合并到另一条',
  pass_screening: '通过审核',
};
const NEEDS = {
  dispatch: 'message.dispatch',
  accept: 'message.handle',
  hand_up: 'message.handle',
  hand_down: 'message.handle',
  merge: 'message.merge',
  pass_screening: 'message.screen',
} as const;

export interface BatchProps {
  readonly chosen: Chosen<Item>;
  readonly asked: Values;
  readonly actions: readonly BatchAction[];
  reload(): void;
}

export function Batch({ chosen, asked, actions, reload }: BatchProps) {
  const me = useMe();
  const [all, takeAll] = useState(false);
  const [action, setAction] = useState<BatchAction | null>(null);
  const close = () => setAction(null);
  return (
    <Flex align="center" gap={8} wrap style={{ background: '#fdf1e4', padding: '8px 12px', borderRadius: 4 }}>
      <strong>{all ? '符合当前筛选的全部留言' : `已选 ${chosen.rows.length} 条`}</strong>
      <Checkbox checked={all} onChange={(event) => takeAll(event.target.checked)}>
        改为符合筛选的全部
      </Checkbox>
      {actions
        .filter((one) => me.may(NEEDS[one]))
        .map((one) => (
          <Button key={one} size="small" onClick={() => setAction(one)}>
            {BATCH_TEXT[one]}
          </Button>
        ))}
      <Button size="small" type="link" onClick={chosen.clear}>
        取消选择
      </Button>
      {action && (
        <BatchDrawer
          action={action}
          text={BATCH_TEXT[action]}
          rows={chosen.rows}
          filter={all ? asked : undefined}
          close={close}
          ended={reload}
        />
      )}
    </Flex>
  );
}
