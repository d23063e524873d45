/** Imports a register from Excel: first a dry run that names every wrong cell, then, when nothing is wrong, the saving. */
import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Drawer, Flex, Table, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { download, type Query, write } from '../lib/http';
import { wordsOf } from '../lib/use-data';

type Outcome = Schemas['ImportOutcomeView'];
type Wrong = Schemas['SheetProblemView'];

export interface ImportDrawerProps<T extends Outcome> {
  /** Such as 导入代表. */
  readonly title: string;
  /** Folder of the routes `import` and `template.xlsx`. */
  readonly path: string;
  /** Name under which the template is saved. */
  readonly template: string;
  readonly query?: Query;
  /** Stands above the place for the file. */
  readonly children?: ReactNode;
  /** What this register's outcome says besides the numbers. */
  readonly more?: (result: T) => readonly { readonly label: string; readonly children: ReactNode }[];
  close(): void;
  saved(): void;
}

function wordsFor(result: Outcome): string {
  if (result.saved) return '已导入。';
  if (result.errorCount === 0) return '检查通过，还没有保存，请点右上角“导入”。';
  const shown = result.errors.length < result.errorCount ? `，下面列出前 ${result.errors.length} 处` : '';
  return `有 ${result.errorCount} 处要改，一行也没有保存${shown}。改好表格后重新选择文件。`;
}

function Told<T extends Outcome>({ result, more }: { result: T; more: ImportDrawerProps<T>['more'] }) {
  const wrong = result.errorCount > 0;
  const items = [
    { label: '新增', children: result.created },
    { label: '修改', children: result.updated },
    { label: '不变', children: result.unchanged },
    ...(more?.(result) ?? []),
  ].map((item) => ({ key: item.label, ...item }));
  return (
    <Flex vertical gap={12}>
      <Alert type={wrong ? 'error' : 'success'} showIcon title={wordsFor(result)} />
      {!wrong && <Descriptions size="small" bordered column={3} items={items} />}
      {wrong && (
        <Table<Wrong>
          size="small"
          bordered
          rowKey={(row) => `${row.row} ${row.column} ${row.message}`}
          pagination={result.errors.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          dataSource={result.errors}
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

export function ImportDrawer<T extends Outcome = Outcome>(props: ImportDrawerProps<T>) {
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<T | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function send(chosen: File, dryRun: boolean) {
    setState({ busy: true });
    const body = new FormData();
    body.append('file', chosen);
    try {
      const query = { ...props.query, dryRun };
      const answer = await write<T>('POST', `${props.path}/import`, body, { query });
      setResult(answer);
      setState({ busy: false });
      if (answer.saved) props.saved();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const template = () =>
    download(`${props.path}/template.xlsx`, props.template).catch(
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const ready = file !== null && result !== null && result.errorCount === 0 && !result.saved;
  return (
    <Drawer
      open
      title={props.title}
      size={720}
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
        {props.children}
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
          <p>
            {file ? file.name : '点这里或把表格拖进来（.xlsx，按模板填写；从“导出表格”得到的文件改好也可以）'}
          </p>
          <p>先检查，不保存；没有问题再点“导入”。</p>
        </Upload.Dragger>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {result && <Told result={result} more={props.more} />}
      </Flex>
    </Drawer>
  );
}
