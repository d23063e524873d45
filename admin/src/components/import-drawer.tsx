/** Imports a sheet from Excel: first a dry run that names every wrong cell, then, when nothing is wrong, the saving as a long job. */
import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Drawer, Flex, Table, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { download, type Query, write } from '../lib/http';
import { startJob } from '../lib/jobs';
import { wordsOf } from '../lib/use-data';
import { JobPanel } from './job-panel';

type Wrong = Schemas['SheetProblemView'];

/** What every dry run answers. */
export interface ImportOutcome {
  readonly errorCount: number;
  readonly errors: readonly Wrong[];
}
export type ImportFacts = readonly (readonly [string, ReactNode])[];
export interface ImportDrawerProps<T extends ImportOutcome> {
  /** Such as 导入代表. */
  readonly title: string;
  /** Of the list that the sheet goes into. */
  readonly path: string;
  /** Name under which the template is saved. */
  readonly template: string;
  readonly query?: Query;
  /** Stands above the place for the file. */
  readonly children?: ReactNode;
  /** What the sheet holds and what becomes of it. */
  facts(result: T): ImportFacts;
  close(): void;
  saved(): void;
}

/** What most registers count. */
export function importCounts(
  result: Pick<Schemas['ImportOutcomeView'], 'created' | 'updated' | 'unchanged'>,
): ImportFacts {
  return [
    ['新增', result.created],
    ['修改', result.updated],
    ['不变', result.unchanged],
  ];
}

function wordsFor(result: ImportOutcome): string {
  if (result.errorCount === 0) return '检查通过，还没有保存，请点右上角“导入”。';
  const shown = result.errors.length < result.errorCount ? `，下面列出前 ${result.errors.length} 处` : '';
  return `有 ${result.errorCount} 处要改，一行也没有保存${shown}。改好表格后重新选择文件。`;
}

function Outcome({ result, facts }: { result: ImportOutcome; facts: ImportFacts }) {
  const wrong = result.errorCount > 0;
  const items = facts.map(([label, children]) => ({ key: label, label, children }));
  return (
    <Flex vertical gap={12}>
      <Alert type={wrong ? 'error' : 'success'} showIcon title={wordsFor(result)} />
      {!wrong && <Descriptions size="small" bordered column={2} items={items} />}
      {wrong && (
        <Table<Wrong>
          size="small"
          bordered
          rowKey={(row) => `${row.row} ${row.column} ${row.message}`}
          pagination={result.errors.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          dataSource={[...result.errors]}
          columns={[
            { title: '行', width: 60, dataIndex: 'row' },
            { title: '列', width: 130, dataIndex: 'column' },
            { title: '问题', dataIndex: 'message' },
          ]}
        />
      )}
    </Flex>
  );
}

export function ImportDrawer<T extends ImportOutcome>(props: ImportDrawerProps<T>) {
  const { message } = App.useApp();
  const { title, path, template, close, saved } = props;
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<T | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });

  async function send(chosen: File, work: (body: FormData) => Promise<void>) {
    setState({ busy: true });
    const body = new FormData();
    body.append('file', chosen);
    try {
      await work(body);
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const check = (chosen: File) =>
    send(chosen, async (body) =>
      setResult(await write<T>('POST', `${path}/import-checks`, body, { query: props.query })),
    );
  const bring = (chosen: File) =>
    send(chosen, async (body) => setJobId(await startJob(`${path}/import-jobs`, body, props.query)));
  const fetchTemplate = () =>
    download(`${path}/template.xlsx`, template).catch((error: unknown) => message.error(wordsOf(error)));
  const ready = jobId === null && file !== null && result !== null && result.errorCount === 0;
  return (
    <Drawer
      open
      title={title}
      size={640}
      onClose={close}
      extra={
        <Flex gap={8}>
          <Button onClick={fetchTemplate}>下载模板</Button>
          <Button type="primary" disabled={!ready} loading={state.busy} onClick={() => file && bring(file)}>
            导入
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        {props.children}
        <Upload.Dragger
          accept=".xlsx"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(chosen) => {
            setFile(chosen);
            setResult(null);
            setJobId(null);
            void check(chosen);
            return false;
          }}
        >
          <InboxOutlined style={{ fontSize: 32 }} />
          <p>{file ? file.name : '点这里或把表格拖进来（.xlsx，按导入模板填写）'}</p>
          <p>先检查，不保存；没有问题再点“导入”。</p>
        </Upload.Dragger>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {result && !jobId && <Outcome result={result} facts={props.facts(result)} />}
        {jobId && <JobPanel id={jobId} ended={saved} />}
      </Flex>
    </Drawer>
  );
}
