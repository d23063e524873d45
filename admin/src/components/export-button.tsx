/** Exports what a list shows: a small sheet at once, a large one as a long job that the head of the console keeps. */
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { download } from '../lib/http';
import { startJob } from '../lib/jobs';
import { wordsOf } from '../lib/use-data';
import type { Values } from './use-filters';

export type ExportAs =
  | { readonly path: string; readonly file: string }
  /** The path takes the filters and starts a job. */
  | { readonly job: string };

export function ExportButton({ as, asked }: { as: ExportAs; asked: Values }) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    try {
      if ('job' in as) {
        await startJob(as.job, asked);
        void message.success('正在后台导出，完成后在右上角“任务”里下载');
      } else await download(as.path, as.file, asked);
    } catch (error) {
      void message.error(wordsOf(error));
    }
    setBusy(false);
  }
  return (
    <Button icon={<DownloadOutlined />} loading={busy} onClick={save}>
      导出表格
    </Button>
  );
}
