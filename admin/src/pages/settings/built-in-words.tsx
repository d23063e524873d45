/** The words that the program brings along, each with what the installation makes of it. */
import { WORD_VERDICT_TEXT, type WordVerdict } from '@liaison/shared/settings/screen-words.text';
import { Alert, App, Button, Drawer, Dropdown, Table } from 'antd';
import { optionsOf } from '../../components/filters';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { VerdictTag } from './word-forms';

type Item = Schemas['BuiltInWordView'];
const PATH = '/api/admin/screen-words';

export function BuiltInWords({ close, changed }: { close(): void; changed(): void }) {
  const { message } = App.useApp();
  const asked = useData<Schemas['BuiltInWordListView']>(`${PATH}/built-in`);
  const set = (word: string, verdict: WordVerdict) =>
    write('POST', PATH, { words: [word], verdict }).then(
      () => {
        asked.reload();
        changed();
      },
      (error: unknown) => void message.error(wordsOf(error)),
    );
  return (
    <Drawer open title="系统自带的词" size={560} onClose={close}>
      <Alert
        type="info"
        showIcon
        title="这些词一直有效，默认先由人看。改动会作为自己添加的词记下；从词库删除那一条，就恢复默认。"
        style={{ marginBottom: 12 }}
      />
      {asked.error && <Alert type="error" showIcon title={asked.error} />}
      <Table<Item>
        rowKey="word"
        size="small"
        loading={asked.loading}
        pagination={false}
        dataSource={asked.data?.items}
        columns={[
          { title: '词', render: (_, row) => row.word },
          { title: '处理方式', width: 120, render: (_, row) => <VerdictTag of={row} /> },
          {
            title: '',
            width: 90,
            render: (_, row) => (
              <Dropdown
                trigger={['click']}
                menu={{
                  items: optionsOf(WORD_VERDICT_TEXT)
                    .filter(({ value }) => value !== row.verdict)
                    .map(({ value, label }) => ({ key: value, label: `改为${label}` })),
                  onClick: ({ key }) => void set(row.word, key as WordVerdict),
                }}
              >
                <Button type="link" size="small">
                  修改
                </Button>
              </Dropdown>
            ),
          },
        ]}
      />
    </Drawer>
  );
}
