/** One message beside the list: its text, who holds it, its clock, its timeline, and the buttons the server offers. */
import { CloseOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Skeleton, Space, Tabs, Tag, Tooltip, Typography } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { History } from '../../components/history';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import { ActionDrawer } from './action-drawer';
import { fieldsOf } from './actions';
import { MergeDrawer } from './merge-drawer';
import { MergedNotes } from './merged-notes';
import { MessageBody } from './message-body';
import { StateTag } from './message-columns';
import { MessagePaper } from './message-paper';

/** What usually comes next; the other buttons stand back. */
const LEADING = new Set(['pass_screening', 'accept', 'answer']);
type Message = Schemas['MessageDetailView'];
type Action = Schemas['ActionView'];

export interface MessagePanelProps {
  readonly id: string;
  close(): void;
  changed(): void;
}

function Head({ message, close, print }: { message: Message; close(): void; print(): void }) {
  return (
    <Flex align="center" gap={8} wrap>
      <Typography.Text strong copyable>
        {message.no}
      </Typography.Text>
      <StateTag message={message} />
      {message.reopenedCount > 0 && <Tag>重新办理 {message.reopenedCount} 次</Tag>}
      {message.joinedCount > 0 && <Tag>{message.joinedCount} 人也关心</Tag>}
      <Typography.Text type="secondary" style={{ flex: 1 }}>
        {longTime(message.submittedAt)}
      </Typography.Text>
      <Tooltip title="打印办理单（不含联系方式）">
        <Button type="text" aria-label="打印" icon={<PrinterOutlined />} onClick={print} />
      </Tooltip>
      <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
    </Flex>
  );
}

/** The action that the address asks for (by a key in the list) is opened once, when the server offers it. */
function useWanted(actions: readonly Action[] | undefined, open: (action: Action) => void) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('do');
  useEffect(() => {
    if (!wanted || !actions) return;
    const action = actions.find((one) => one.action === wanted);
    if (action) open(action);
    setParams(
      (now) => {
        now.delete('do');
        return now;
      },
      { replace: true },
    );
  }, [wanted, actions, open, setParams]);
}

export function MessagePanel({ id, close, changed }: MessagePanelProps) {
  const me = useMe();
  const asked = useData<Message>(`/api/admin/messages/${id}`);
  const [action, setAction] = useState<Action | null>(null);
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const message = asked.data;
  useWanted(message?.actions, setAction);
  const again = () => {
    setAction(null);
    asked.reload();
    changed();
  };
  const stop = () => setAction(null);
  if (asked.error)
    return <Alert type="error" title={asked.error} action={<Button onClick={close}>关闭</Button>} />;
  if (!message) return <Skeleton active style={{ paddingTop: 16 }} />;
  const actions = message.actions.filter((one) => fieldsOf(one.action));
  return (
    <Flex vertical gap={12}>
      <Flex vertical gap={8} className="panel-head">
        <Head message={message} close={close} print={() => setPrinting(true)} />
        {actions.length > 0 && (
          <Space wrap size={[8, 6]}>
            {actions.map((one) => (
              <Button
                key={one.action}
                type={LEADING.has(one.action) ? 'primary' : 'default'}
                onClick={() => setAction(one)}
              >
                {one.label}
              </Button>
            ))}
          </Space>
        )}
      </Flex>
      <MergedNotes message={message} changed={again} />
      <Tabs
        destroyOnHidden
        items={[
          {
            key: 'matter',
            label: '内容和经过',
            children: (
              <MessageBody message={message} contact mayHide={me.may('message.hide')} changed={again} />
            ),
          },
          {
            key: 'history',
            label: '变更记录',
            children: <History key={message.timeline.length} subjectType="message" subjectId={id} />,
          },
        ]}
      />
      {action?.action === 'merge' && <MergeDrawer message={message} close={stop} done={again} />}
      {action && action.action !== 'merge' && (
        <ActionDrawer message={message} action={action} close={stop} done={again} />
      )}
      {printing && <MessagePaper message={message} close={printed} />}
    </Flex>
  );
}
