/** Says what a message was merged into and what was merged into it, each with the way there and the way to undo it. */
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { AskText } from '../../components/ask-text';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';

type Message = Schemas['MessageDetailView'];

export function MergedNotes({ message, changed }: { message: Message; changed(): void }) {
  const me = useMe();
  const [undoing, undo] = useState<{ id: string; no: string } | null>(null);
  const into = message.mergedInto;
  const button = (one: { id: string; no: string }) =>
    me.may('message.merge') && (
      <Button size="small" onClick={() => undo(one)}>
        撤销合并
      </Button>
    );
  return (
    <>
      {into && (
        <Alert
          type="info"
          title={
            <span>
              已并入 <Link to={`/messages?id=${into.id}`}>{into.no}</Link>（{into.stateText}）
            </span>
          }
        />
      )}
      {message.mergedFrom.map((one) => (
        <Alert
          key={one.id}
          type="info"
          title={
            <span>
              <Link to={`/messages?id=${one.id}`}>{one.no}</Link> 并入这一条：{one.excerpt}
            </span>
          }
          action={button(one)}
        />
      ))}
      {undoing && (
        <AskText
          title={`撤销合并：${undoing.no}`}
          label="说明"
          hint="撤销后，两条留言各自继续办理，双方留言人都会收到通知。"
          close={() => undo(null)}
          send={async (note) => {
            await write('POST', `/api/admin/messages/${undoing.id}/unmerge`, { note });
            changed();
          }}
        />
      )}
    </>
  );
}
