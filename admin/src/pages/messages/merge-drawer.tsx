/** Merging with both messages in view: what is alike is proposed, anything open can be searched, and the note goes to both timelines. */
import { Alert, App, Button, Drawer, Flex, Form, Input, Skeleton } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { newKey, write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { MergeCandidates } from './merge-candidates';
import { MessageBody } from './message-body';
import { StateTag } from './message-columns';

type Message = Schemas['MessageDetailView'];
const WIDTH = 0.94;

function Side({ title, message }: { title: string; message: Message }) {
  return (
    <Flex vertical gap={8}>
      <Flex align="center" gap={8}>
        <strong>
          {title}　{message.no}
        </strong>
        <StateTag message={message} />
      </Flex>
      <MessageBody message={message} />
    </Flex>
  );
}

export function MergeDrawer({ message, close, done }: { message: Message; close(): void; done(): void }) {
  const app = App.useApp();
  const [intoId, choose] = useState<string | null>(null);
  const into = useData<Message>(intoId && `/api/admin/messages/${intoId}`);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const [key] = useState(newKey);
  async function merge({ note }: { note: string }) {
    setState({ busy: true });
    try {
      const path = `/api/admin/messages/${message.id}/merge`;
      await write(
        'POST',
        path,
        { intoId, note: note.trim() },
        { key: `${key}${intoId}${note.length}`.slice(0, 80) },
      );
      void app.message.success('已合并，可以在任一条里撤销');
      done();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const column = { flex: 1, minWidth: 0, overflow: 'auto', padding: 16 } as const;
  return (
    <Drawer
      open
      title={`合并留言　${message.no}`}
      size={Math.min(1600, window.innerWidth * WIDTH)}
      onClose={close}
      styles={{ body: { padding: 0, display: 'flex', flexDirection: 'column' } }}
      footer={
        intoId && (
          <Form layout="inline" onFinish={merge} initialValues={{ note: '反映的是同一件事' }}>
            <Form.Item
              name="note"
              label="说明（两位留言人都能看到）"
              style={{ flex: 1 }}
              rules={[{ required: true, whitespace: true, min: 2, message: '请填写至少 2 个字的说明' }]}
            >
              <Input maxLength={200} />
            </Form.Item>
            <Button onClick={() => choose(null)} style={{ marginRight: 8 }}>
              另选一条
            </Button>
            <Button type="primary" htmlType="submit" loading={state.busy} disabled={!into.data}>
              把左边并入右边
            </Button>
          </Form>
        )
      }
    >
      {state.error && <Alert type="error" showIcon title={state.error} />}
      {into.error && <Alert type="error" showIcon title={into.error} />}
      <Flex style={{ flex: 1, minHeight: 0 }}>
        <div style={{ ...column, borderRight: '1px solid #f0f0f0' }}>
          <Side title="这一条" message={message} />
        </div>
        <div style={column}>
          {!intoId && <MergeCandidates message={message} choose={choose} />}
          {intoId && into.loading && <Skeleton active />}
          {intoId && into.data && <Side title="并入" message={into.data} />}
        </div>
      </Flex>
    </Drawer>
  );
}
