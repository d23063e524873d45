/** Says over a unit's answer that the public does not read its text yet, and lets who may review release it. */
import { Alert, App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

interface HeldProps {
  readonly reason: string;
  /** Where the text is released to the public; left out for whoever may not. */
  readonly release?: string;
}

/** The public does not read the text yet: why, and the button that lets it. */
export function HeldText(held: HeldProps) {
  const { release } = held;
  const { message } = App.useApp();
  const [reason, setReason] = useState<string | null>(held.reason);
  async function show() {
    if (!release) return;
    await write('POST', release)
      .then(() => setReason(null))
      .then(() => message.success('已放行：全文公开的建议，群众能看到这份答复的文字'))
      .catch((error: unknown) => message.error(wordsOf(error)));
  }
  if (!reason) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title="文字暂不向群众显示，等待工作人员核对"
      description={reason}
      action={
        release && (
          <Popconfirm
            title="核对过了，让群众看到这份答复的文字？"
            okText="放行"
            cancelText="再看看"
            onConfirm={show}
          >
            <Button size="small">核对无误，放行</Button>
          </Popconfirm>
        )
      }
    />
  );
}
