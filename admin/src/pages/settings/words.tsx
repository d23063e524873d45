/** The screening list: words after which a text waits for a person, is refused, or is let through. */
import { WORD_VERDICT_TEXT } from '@liaison/shared/settings/screen-words.text';
import { App, Button, Popconfirm, Space, type TableColumnsType, Typography } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ImportDrawer } from '../../components/import-drawer';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
import { BuiltInWords } from './built-in-words';
import { History } from './history';
import { AddWords, ChangeWord, VerdictTag } from './word-forms';

type Item = Schemas['ScreenWordView'];
const PATH = '/api/admin/screen-words';
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '词中的几个字', kind: 'text' },
  { key: 'verdict', label: '处理方式', kind: 'select', options: optionsOf(WORD_VERDICT_TEXT) },
];

export default function Words() {
  const { message } = App.useApp();
  const [open, setOpen] = useState<'add' | 'import' | 'built-in' | null>(null);
  const [editing, edit] = useState<Item | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const close = () => setOpen(null);
  const say = (error: unknown) => void message.error(wordsOf(error));
  const drop = (id: string) => write('DELETE', `${PATH}/${id}`).then(saved, say);
  const columns: TableColumnsType<Item> = [
    { key: 'word', title: '词', render: (_, row) => row.word },
    { key: 'verdict', title: '处理方式', width: 140, render: (_, row) => <VerdictTag of={row} /> },
    { key: 'at', title: '添加时间', width: 190, render: (_, row) => longTime(row.createdAt) },
    {
      key: 'do',
      title: '',
      width: 190,
      render: (_, row) => (
        <Space>
          <Button type="link" size="small" onClick={() => edit(row)}>
            修改
          </Button>
          <Popconfirm title={`删除“${row.word}”？`} onConfirm={() => drop(row.id)}>
            <Button type="link" size="small">
              删除
            </Button>
          </Popconfirm>
          <History link subjectType="screen_word" subjectId={row.id} />
        </Space>
      ),
    },
  ];
  const extra = (
    <>
      <History subjectType="screen_word" />
      <Button onClick={() => setOpen('built-in')}>系统自带的词</Button>
      <Button onClick={() => setOpen('import')}>导入</Button>
      <Button type="primary" onClick={() => setOpen('add')}>
        添加
      </Button>
    </>
  );
  const empty = (
    <>
      <div>没有自己添加的词</div>
      <Typography.Text type="secondary">系统自带的词一直有效，点右上角可以查看和调整。</Typography.Text>
    </>
  );
  return (
    <>
      <ListPage<Item>
        title="审核词库（全系统共用）"
        name="screen-words"
        path={PATH}
        filters={FILTERS}
        columns={columns}
        exports
        extra={extra}
        empty={empty}
        round={round}
      />
      {open === 'add' && <AddWords close={close} saved={saved} />}
      {open === 'built-in' && <BuiltInWords close={close} changed={saved} />}
      {editing && <ChangeWord word={editing} close={() => edit(null)} saved={saved} />}
      {open === 'import' && (
        <ImportDrawer<Schemas['ImportWordsView']>
          title="导入审核词"
          path={PATH}
          template="审核词导入模板.xlsx"
          facts={({ added, changed, unchanged }) => [
            ['新增', added],
            ['改处理方式', changed],
            ['不变', unchanged],
          ]}
          close={close}
          saved={saved}
        />
      )}
    </>
  );
}
