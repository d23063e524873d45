/** Shows an author's contact masked; whoever handles the message may read it in full with a reason, which is audited. */
import { Button, Typography } from 'antd';
import { useState } from 'react';
import { AskText } from '../../components/ask-text';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';

export function Contact({ message }: { message: Schemas['MessageDetailView'] }) {
  const me = useMe();
  const [asking, ask] = useState(false);
  const [shown, show] = useState<string>();
  if (message.contact === null) return <>未留</>;
  return (
    <>
      <Typography.Text copyable={shown !== undefined}>{shown ?? message.contact}</Typography.Text>
      {me.may('message.handle') && !shown && (
        <Button type="link" size="small" onClick={() => ask(true)}>
          查看
        </Button>
      )}
      {asking && (
        <AskText
          title="查看联系方式"
          label="查看理由"
          hint="查看会记入审计。"
          close={() => ask(false)}
          send={async (reason) => {
            const path = `/api/admin/messages/${message.id}/contact`;
            show((await write<Schemas['ContactView']>('POST', path, { reason })).contact ?? '未留');
          }}
        />
      )}
    </>
  );
}
