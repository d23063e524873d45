/** The bell in the head: jobs that go on, those just ended with their files, and the way to all of them. */
import { ClockCircleOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer, Empty, Flex } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { JobLine } from '../components/job-line';
import type { Page } from '../lib/api.types';
import { type Job, onJob } from '../lib/jobs';
import { usePolled } from '../lib/use-polled';

const BUSY_MS = 2_000;
const IDLE_MS = 60_000;

export function JobsBell() {
  const [shown, show] = useState(false);
  const asked = usePolled<Page<Job>>('/api/admin/jobs', { limit: 12 }, (page) =>
    page?.items.some(({ open }) => open) ? BUSY_MS : IDLE_MS,
  );
  const { reload } = asked;
  useEffect(() => onJob(reload), [reload]);
  const jobs = asked.data?.items ?? [];
  return (
    <>
      <Badge count={jobs.filter(({ open }) => open).length} size="small">
        <Button size="small" icon={<ClockCircleOutlined />} onClick={() => show(true)}>
          任务
        </Button>
      </Badge>
      <Drawer
        open={shown}
        title="任务"
        size={460}
        onClose={() => show(false)}
        extra={
          <Link to="/jobs" onClick={() => show(false)}>
            全部任务
          </Link>
        }
      >
        {jobs.length === 0 && <Empty description="还没有任务。导出、导入和批量办理会在这里显示进度。" />}
        <Flex vertical gap={20}>
          {jobs.map((job) => (
            <JobLine key={job.id} job={job} changed={reload} />
          ))}
        </Flex>
      </Drawer>
    </>
  );
}
