/** Words for long jobs: exports, imports and batches that go on while the person works on. */
export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

export const JOB_STATE_TEXT: Readonly<Record<JobState, string>> = {
  waiting: '排队中',
  running: '进行中',
  done: '已完成',
  failed: '没有完成',
  cancelled: '已取消',
};

export const JOB_ROW_STATES = ['waiting', 'done', 'failed'] as const;
export type JobRowState = (typeof JOB_ROW_STATES)[number];
export const JOB_ROW_TEXT: Readonly<Record<JobRowState, string>> = {
  waiting: '未处理',
  done: '成功',
  failed: '未成功',
};

/** Days that a job's file can be fetched. */
export const JOB_FILE_DAYS = 7;
/** Hours that a file waits which is handed out only once. */
export const ONCE_FILE_HOURS = 24;
