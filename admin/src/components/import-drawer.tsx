/** Imports from Excel: first a dry run that names every wrong cell, then, when nothing is wrong, the saving. */
import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Descriptions, Drawer, Flex, Table, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { write } from '../lib/http';
import { wordsOf } from '../lib/use-data';

type Wrong = Schemas['SheetProblemView'];
/** What every import answers. */
export interface ImportOutcome {
  readonly saved: boolean;
  readonly errorCount: number;
  readonly errors: readonly Wrong[];
}
export interface ImportDrawerProps<T> {
  readonly title: string;
  readonly path: string;
  /** What the sheet would do, or did. */
  counts(result: T): readonly (readonly [string, ReactNode])[];
  /** Shown below when it is saved. */
  after?(result: T): ReactNode;
  close(): void;
  saved(): void;
}

function Outcome<T extends ImportOutcome>(
  props: Pick<ImportDrawerProps<T>, 'counts' | 'after'> & { result: T },
) {
  const { result, counts, after } = props;
  const wrong = result.errorCount > 0;
  const words = result.saved
    ? '已导入。'
    : wrong
      ? `有 ${result.errorCount} 处要改，一行也没有保存。`
      : '检查通过，可以导入。';
  return (
    <Flex vertical gap={12}>
      <Alert type={wrong ? 'error' : 'success'} showIcon title={words} />
      <Descriptions
        size="small"
        column={2}
        items={counts(result).map(([label, children]) => ({ key: label, label, children }))}
      />
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
      {result.saved && after?.(result)}
    </Flex>
  );
}

export function ImportDrawer<T extends ImportOutcome>(props: ImportDrawerProps<T>) {
  const { title, path, close, saved } = props;
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<T | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function send(chosen: File, dryRun: boolean) {
    setState({ busy: true });
    const body = new FormData();
    body.append('file', chosen);
    try {
      const answer = await write<T>('POST', path, body, { query: { dryRun } });
      setResult(answer);
      setState({ busy: false });
      if (answer.saved) saved();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const ready = file !== null && result !== null && result.errorCount === 0 && !result.saved;
  return (
    <Drawer
      open
      title={title}
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
            void send(chosen, true);
            return false;
          }}
        >
          <InboxOutlined style={{ fontSize: 32 }} />
          <p>{file ? file.name : '点这里或把表格拖进来（.xlsx，按导入模板填写）'}</p>
          <p>先检查，不保存；没有问题再点“导入”。</p>
        </Upload.Dragger>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {result && <Outcome result={result} counts={props.counts} after={props.after} />}
      </Flex>
    </Drawer>
  );
}
