/** Pages ask for a file through this: a small one is saved at once, a large one shows how far it is and can be left. */
import { App, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Job, saveJobFile, startJob, watchJob } from '../lib/jobs';
import { wordsOf } from '../lib/use-data';
import { JobPanel } from './job-panel';

/** Milliseconds before a job is shown with its progress. */
const PATIENCE = 2_500;

export interface FileJob {
  readonly busy: boolean;
  /** Stands somewhere on the page; empty unless a file takes long. */
  readonly shown: ReactNode;
  /**
   * @param path takes the body and answers with a job; empty values are left out
   * @param after told when the file is saved
   */
  ask(path: string, body: Readonly<Record<string, unknown>>, after?: () => void): Promise<void>;
}

export function useFileJob(): FileJob {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [waiting, wait] = useState<{ readonly id: string; readonly after?: () => void } | null>(null);
  const say = (error: unknown) => void message.error(wordsOf(error));
  async function end(job: Job, after?: () => void) {
    if (!job.file) return say(new Error(job.note ?? job.stateText));
    await saveJobFile(job);
    void message.success(`“${job.file.name}”已保存到下载的文件夹`);
    after?.();
  }
  async function ask(path: string, body: Readonly<Record<string, unknown>>, after?: () => void) {
    setBusy(true);
    try {
      const given = Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
      const job = await watchJob(await startJob(path, Object.fromEntries(given)), PATIENCE);
      if (job.open) wait({ id: job.id, after });
      else await end(job, after);
    } catch (error) {
      say(error);
    }
    setBusy(false);
  }
  const shown = waiting && (
    <Modal open title="正在生成文件" footer={null} onCancel={() => wait(null)}>
      <JobPanel
        id={waiting.id}
        ended={(job) => {
          if (!job.file) return;
          wait(null);
          end(job, waiting.after).catch(say);
        }}
      />
    </Modal>
  );
  return { busy, shown, ask };
}
