/** One long job while it goes on and after: progress, the sentence of its result, the rows that did not succeed and why. */
import { Alert, Button, Flex, Skeleton, Table, Tag, Typography } from 'antd';
import { useEffect } from 'react';
import type { Page, Schemas } from '../lib/api.types';
import { longTime } from '../lib/format';
import type { Job } from '../lib/jobs';
import { useData } from '../lib/use-data';
import { usePolled } from '../lib/use-polled';
import { JobButtons, JobProgress, JobTag } from './job-line';

type Row = Schemas['JobRowItemView'];
const ROW_COLOURS = { waiting: 'default', done: 'green', failed: 'red' } as const;
const PROBLEMS = [
  { title: '行', width: 60, dataIndex: 'row' },
  { title: '列', width: 120, dataIndex: 'column' },
  { title: '问题', dataIndex: 'message' },
];

function Rows({ job }: { job: Job }) {
  const state = job.failedRows > 0 ? 'failed' : undefined;
  const rows = useData<Page<Row>>(`/api/admin/jobs/${job.id}/rows`, { state, limit: 100 });
  if (!rows.data || rows.data.items.length === 0) return null;
  return (
    <Table<Row>
      size="small"
      rowKey="seq"
      pagination={false}
      dataSource={[...rows.data.items]}
      columns={[
        { title: '留言', dataIndex: 'label', ellipsis: true },
        {
          title: '结果',
          width: 90,
          render: (_, row) => <Tag color={ROW_COLOURS[row.state]}>{row.stateText}</Tag>,
        },
        { title: '原因', dataIndex: 'reason', width: '40%' },
      ]}
      footer={rows.data.nextCursor ? () => '只列出前 100 条' : undefined}
    />
  );
}

function fileWords({ name, once, until }: Schemas['JobFileView']): string {
  const time = longTime(until).slice(0, 16);
  return once ? `“${name}”只能下载一次，${time} 以后不能再下载。` : `“${name}”保留到 ${time}。`;
}

export function JobPanel({ id, ended }: { id: string; ended?(job: Job): void }) {
  const asked = usePolled<Job>(`/api/admin/jobs/${id}`, {}, (job) => (job && !job.open ? null : 1_000));
  const job = asked.data;
  const over = job !== undefined && !job.open;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is over
  useEffect(() => {
    if (over) ended?.(job);
  }, [over]);
  if (asked.error)
    return (
      <Alert
        type="error"
        showIcon
        title={asked.error}
        action={<Button onClick={asked.reload}>再试一次</Button>}
      />
    );
  if (!job) return <Skeleton active />;
  const problems = Array.isArray(job.result?.errors) ? (job.result.errors as { row: number }[]) : [];
  const type = job.state === 'failed' ? 'error' : job.failedRows > 0 ? 'warning' : 'success';
  return (
    <Flex vertical gap={12} style={{ paddingTop: 16 }}>
      <Flex align="center" gap={8}>
        <strong style={{ flex: 1 }}>{job.title}</strong>
        <JobTag job={job} />
        <JobButtons job={job} changed={asked.reload} />
      </Flex>
      <JobProgress job={job} />
      {job.open && (
        <Typography.Text type="secondary">可以离开，任务会继续；稍后在右上角“任务”中查看。</Typography.Text>
      )}
      {!job.open && (
        <Alert type={job.state === 'cancelled' ? 'info' : type} showIcon title={job.note ?? job.stateText} />
      )}
      {job.file && <Typography.Text type="secondary">{fileWords(job.file)}</Typography.Text>}
      {problems.length > 0 && (
        <Table
          size="small"
          rowKey={(row) => JSON.stringify(row)}
          pagination={problems.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          dataSource={problems}
          columns={PROBLEMS}
        />
      )}
      {!job.open && <Rows job={job} />}
    </Flex>
  );
}
