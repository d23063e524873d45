/** Exports what a list shows, with its filters, as a sheet. */
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useFileJob } from './file-job';
import type { Values } from './use-filters';

/** @param props.path of the list, which also gives out its sheet */
export function ExportButton({ path, asked }: { path: string; asked: Values }) {
  const file = useFileJob();
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        loading={file.busy}
        onClick={() => void file.ask(`${path}/export-jobs`, asked)}
      >
        导出表格
      </Button>
      {file.shown}
    </>
  );
}
