/** One long job in a list: what it is, how far it has come, its result in a sentence, its file, its way to stop. */
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Flex, Progress, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { shortTime } from '../lib/format';
import { write } from '../lib/http';
import { type Job, saveJobFile } from '../lib/jobs';
import { wordsOf } from '../lib/use-data';

const COLOURS = {
  waiting: 'default',
  running: 'processing',
  done: 'green',
  failed: 'red',
  cancelled: 'default',
} as const;

export function JobTag({ job }: { job: Job }) {
  return <Tag color={job.failedRows > 0 ? 'orange' : COLOURS[job.state]}>{job.stateText}</Tag>;
}

export function JobProgress({ job }: { job: Job }) {
  if (!job.open) return null;
  const percent = job.total > 0 ? Math.floor((job.done / job.total) * 100) : 0;
  return (
    <>
      <Progress percent={percent} size="small" format={() => `${job.done} / ${job.total || '…'}`} />
      {job.note && <Typography.Text type="warning">{job.note}</Typography.Text>}
    </>
  );
}

export function JobButtons({ job, changed }: { job: Job; changed(): void }) {
  const { message } = App.useApp();
  const say = (error: unknown) => void message.error(wordsOf(error));
  return (
    <>
      {job.file && (
        <Button
          size="small"
          type={job.file.once ? 'primary' : 'default'}
          icon={<DownloadOutlined />}
          onClick={() => saveJobFile(job).then(changed, say)}
        >
          {job.file.once ? '下载（仅一次）' : '下载'}
        </Button>
      )}
      {job.actions.map(({ action, label }) => (
        <Button
          key={action}
          size="small"
          onClick={() => write('POST', `/api/admin/jobs/${job.id}/${action}`).then(changed, say)}
        >
          {label}
        </Button>
      ))}
    </>
  );
}

export function JobLine({ job, changed }: { job: Job; changed(): void }) {
  return (
    <Flex vertical gap={4} style={{ width: '100%' }}>
      <Flex align="center" gap={8}>
        <Link to={`/jobs?id=${job.id}`} style={{ flex: 1, minWidth: 0 }}>
          {job.title}
        </Link>
        <JobTag job={job} />
        <JobButtons job={job} changed={changed} />
      </Flex>
      <JobProgress job={job} />
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {shortTime(job.createdAt)} 提交{job.note && !job.open ? `　${job.note}` : ''}
      </Typography.Text>
    </Flex>
  );
}
