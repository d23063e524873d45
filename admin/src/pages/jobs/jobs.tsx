/** A person's own long jobs: those that go on and those of the last ninety days, with results and files. */
import type { TableColumnsType } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { JobButtons, JobProgress, JobTag } from '../../components/job-line';
import { JobPanel } from '../../components/job-panel';
import { ListPage } from '../../components/list-page';
import { shortTime } from '../../lib/format';
import { type Job, onJob } from '../../lib/jobs';

const COLUMNS: TableColumnsType<Job> = [
  { key: 'title', title: '任务', ellipsis: true, render: (_, job) => job.title },
  { key: 'state', title: '状态', width: 110, render: (_, job) => <JobTag job={job} /> },
  {
    key: 'wide',
    title: '进度和结果',
    ellipsis: true,
    render: (_, job) => (job.open ? <JobProgress job={job} /> : job.note),
  },
  { key: 'wide', title: '提交', width: 120, render: (_, job) => shortTime(job.createdAt) },
  { key: 'wide', title: '结束', width: 120, render: (_, job) => shortTime(job.endedAt) },
];

export default function Jobs() {
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => onJob(again), [again]);
  return (
    <ListPage<Job>
      title="任务"
      name="jobs"
      path="/api/admin/jobs"
      filters={[{ key: 'open', label: '只看没有结束的', kind: 'flag' }]}
      columns={[
        ...COLUMNS,
        { key: 'file', title: '', width: 150, render: (_, job) => <JobButtons job={job} changed={again} /> },
      ]}
      round={round}
      empty="还没有任务。导出、导入和批量办理会在这里显示进度和结果。"
      detail={(id, _close, changed) => <JobPanel key={id} id={id} ended={changed} />}
    />
  );
}
