/** Imports records from Excel: first a dry run that names every wrong cell, then, when nothing is wrong, the saving. */
import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Drawer, Flex, Table, Upload } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { download, write } from '../lib/http';
import { wordsOf } from '../lib/use-data';

type Wrong = Schemas['SheetProblemView'];

/** What every import answers. */
export interface ImportResult {
  readonly saved: boolean;
  readonly errorCount: number;
  readonly errors: readonly Wrong[];
}
export interface ImportDrawerProps<R extends ImportResult> {
  readonly title: string;
  /** Takes the file, with `dryRun` in the query. */
  readonly path: string;
  readonly template: { readonly path: string; readonly file: string };
  /** What the sheet holds and what becomes of it, as label and value. */
  facts(result: R): readonly (readonly [string, string | number])[];
  close(): void;
  saved(): void;
}

function Outcome({
  result,
  facts,
}: {
  result: ImportResult;
  facts: readonly (readonly [string, string | number])[];
}) {
  const wrong = result.errorCount > 0;
  const words = result.saved
    ? '已导入。'
    : wrong
      ? `有 ${result.errorCount} 处要改，一行也没有保存。`
      : '检查通过，可以导入。';
  const items = facts.map(([label, children]) => ({ key: label, label, children }));
  return (
    <Flex vertical gap={12}>
      <Alert type={wrong ? 'error' : 'success'} showIcon title={words} />
      <Descriptions size="small" column={2} items={items} />
      {wrong && (
        <Table<Wrong>
          size="small"
          rowKey={(row) => `${row.row} ${row.column} ${row.message}`}
          pagination={false}
          dataSource={[...result.errors]}
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

export function ImportDrawer<R extends ImportResult>(props: ImportDrawerProps<R>) {
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<R | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function send(chosen: File, dryRun: boolean) {
    setState({ busy: true });
    const body = new FormData();
    body.append('file', chosen);
    try {
      const answer = await write<R>('POST', props.path, body, { query: { dryRun } });
      setResult(answer);
      setState({ busy: false });
      if (answer.saved) props.saved();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const template = () =>
    download(props.template.path, props.template.file).catch((error: unknown) =>
      message.error(wordsOf(error)),
    );
  const ready = file !== null && result !== null && result.errorCount === 0 && !result.saved;
  return (
    <Drawer
      open
      title={props.title}
      size={640}
      onClose={props.close}
      extra={
        <Flex gap={8}>
          <Button onClick={template}>下载模板</Button>
          <Button
            type="primary"
            disabled={!ready}
            loading={state.busy}
            onClick={() => file && send(file, false)}
          >
            导入
          </Button>
        </Flex>
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
            void send(chosen, true);
            return false;
          }}
        >
          <InboxOutlined style={{ fontSize: 32 }} />
          <p>{file ? file.name : '点这里或把表格拖进来（.xlsx，按导入模板填写）'}</p>
          <p>先检查，不保存；没有问题再点“导入”。</p>
        </Upload.Dragger>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {result && <Outcome result={result} facts={props.facts(result)} />}
      </Flex>
    </Drawer>
  );
}
