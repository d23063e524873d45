/** Imports deputies from Excel: first a dry run that names every wrong cell, then, when nothing is wrong, the saving. */
import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Descriptions, Drawer, Flex, Table, Upload } from 'antd';
import { useState } from 'react';
import { JobPanel } from '../../components/job-panel';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { startJob } from '../../lib/jobs';
import { wordsOf } from '../../lib/use-data';

type Result = Schemas['ImportResultView'];
type Wrong = Schemas['SheetProblemView'];

function Outcome({ result }: { result: Result }) {
  const wrong = result.errorCount > 0;
  const words = wrong ? `有 ${result.errorCount} 处要改，一行也没有保存。` : '检查通过，可以导入。';
  const items = [
    { key: 'people', label: '人数', children: result.people },
    { key: 'created', label: '新增', children: result.created },
    { key: 'updated', label: '修改', children: result.updated },
    { key: 'same', label: '不变', children: result.unchanged },
    { key: 'groups', label: '新小组', children: result.newGroups.join('、') || '无' },
  ];
  return (
    <Flex vertical gap={12}>
      <Alert type={wrong ? 'error' : 'success'} showIcon title={words} />
      <Descriptions size="small" column={2} items={items} />
      {wrong && (
        <Table<Wrong>
          size="small"
          rowKey={(row) => `${row.row} ${row.column} ${row.message}`}
          pagination={false}
          dataSource={result.errors}
          columns={[
            { title: '行', width: 60, dataIndex: 'row' },
            { title: '列', width: 120, dataIndex: 'column' },
            { title: '问题', dataIndex: 'message' },
          ]}
        />
      )}
    </Flex>
  );
}

export function ImportDeputies({ close, saved }: { close(): void; saved(): void }) {
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const [job, setJob] = useState<string | null>(null);
  /** First a check, at once; then the saving, as a job that may be left. */
  async function send(chosen: File, dryRun: boolean) {
    setState({ busy: true });
    const body = new FormData();
    body.append('file', chosen);
    try {
      if (dryRun)
        setResult(await write<Result>('POST', '/api/admin/deputies/import', body, { query: { dryRun } }));
      else setJob(await startJob('/api/admin/deputies/import-jobs', body));
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const ready = job === null && file !== null && result !== null && result.errorCount === 0 && !result.saved;
  return (
    <Drawer
      open
      title="导入代表"
      size={640}
      onClose={close}
      extra={
        <Button
          type="primary"
          disabled={!ready}
          loading={state.busy}
          onClick={() => file && send(file, false)}
        >
          导入
        </Button>
      }
    >
      <Flex vertical gap={12}>
        <Upload.Dragger
          accept=".xlsx"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(chosen) => {
            setFile(chosen);
            setResult(null);
            setJob(null);
            void send(chosen, true);
            return false;
          }}
        >
          <InboxOutlined style={{ fontSize: 32 }} />
          <p>{file ? file.name : '点这里或把表格拖进来（.xlsx，按导入模板填写）'}</p>
          <p>先检查，不保存；没有问题再点“导入”。</p>
        </Upload.Dragger>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {result && !job && <Outcome result={result} />}
        {job && <JobPanel id={job} ended={saved} />}
      </Flex>
    </Drawer>
  );
}
