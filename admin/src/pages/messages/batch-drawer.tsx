/** The form of one batch, and then its progress: which messages went through and which did not, each with its reason. */
import { Alert, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { JobPanel } from '../../components/job-panel';
import type { Values } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { ApiProblem } from '../../lib/http';
import { startJob } from '../../lib/jobs';
import { wordsOf } from '../../lib/use-data';
import { ActionFields } from './action-fields';
import { fieldsOf } from './actions';
import type { Item } from './message-columns';

export interface BatchDrawerProps {
  readonly action: Schemas['BatchInput']['action'];
  readonly text: string;
  readonly rows: readonly Item[];
  /** All that match, instead of the rows. */
  readonly filter?: Values;
  close(): void;
  ended(): void;
}

export function BatchDrawer({ action, text, rows, filter, close, ended }: BatchDrawerProps) {
  const [form] = Form.useForm();
  const [job, setJob] = useState<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const fields = fieldsOf(action) ?? [];
  const first = rows[0];
  async function start(values: Record<string, string>) {
    setState({ busy: true });
    try {
      const chosen = filter ? { filter } : { ids: rows.map(({ id }) => id) };
      setJob(await startJob('/api/admin/message-batches', { action, ...chosen, ...values }));
      setState({ busy: false });
    } catch (error) {
      const lines = error instanceof ApiProblem ? error.fields.map((one) => one.message) : [];
      setState({ busy: false, error: lines.length > 0 ? lines.join('；') : wordsOf(error) });
    }
  }
  const what = filter ? '符合当前筛选的全部留言' : `选中的 ${rows.length} 条留言`;
  return (
    <Drawer
      open
      title={`批量${text}`}
      size={620}
      onClose={close}
      extra={
        job ? (
          <Button onClick={close}>关闭</Button>
        ) : (
          <Button type="primary" loading={state.busy} onClick={form.submit}>
            {text}
          </Button>
        )
      }
    >
      {job && <JobPanel id={job} ended={ended} />}
      {!job && (
        <>
          <p style={{ marginTop: 0 }}>
            将对{what}逐条“{text}”。不能这样办理的会跳过，并说明原因，不影响其他各条。
          </p>
          {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 12 }} />}
          <Form form={form} layout="vertical" onFinish={start}>
            {first && <ActionFields fields={fields} message={first} />}
          </Form>
        </>
      )}
    </Drawer>
  );
}
