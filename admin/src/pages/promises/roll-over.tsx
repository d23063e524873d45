/** The roll-over at year end: which unfinished promises would go on into the next year, and the step itself, typed to be meant. */
import {
  Alert,
  App,
  Button,
  Drawer,
  Flex,
  Input,
  InputNumber,
  Table,
  type TableColumnsType,
  Tag,
  Typography,
} from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { today } from '../../lib/days';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';

type Item = Schemas['PromiseBrief'];
const PATH = '/api/admin/promises/roll-over';
const COLUMNS: TableColumnsType<Item> = [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'unit', title: '承办单位', width: 170, render: (_, row) => row.unitName },
  {
    key: 'on',
    title: '承诺日期',
    width: 160,
    render: (_, row) => (
      <>
        {row.promisedOn} {row.overdue && <Tag color="red">已过期</Tag>}
      </>
    ),
  },
  { key: 'rolled', title: '已滚动', width: 80, render: (_, row) => `${row.rolled} 次` },
];

export function RollOver({ close, done }: { close(): void; done(): void }) {
  const { message } = App.useApp();
  const [year, setYear] = useState(today().year());
  const [typed, type] = useState('');
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const asked = useData<Schemas['RollOverView']>(PATH, { year });
  const list = asked.loading ? undefined : asked.data;
  const meant = typed.trim() === String(year) && (list?.count ?? 0) > 0;
  async function roll() {
    setState({ busy: true });
    try {
      const answer = await write<Schemas['RollOverView']>('POST', PATH, { year });
      void message.success(`已把 ${answer.count} 项承诺转入 ${year + 1} 年度台账`);
      done();
      close();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <Drawer open title="年终滚动" size="min(960px, 94vw)" onClose={close}>
      <Flex vertical gap={16}>
        <Typography.Text>
          把这一年度已经过期、或承诺在以后年度完成而还没有兑现的承诺，转入下一年度台账继续办理。承诺日期不变，每一项都留下记录。
        </Typography.Text>
        <Flex align="center" gap={8}>
          从
          <InputNumber
            aria-label="年度"
            min={2000}
            max={2100}
            value={year}
            onChange={(next) => next && setYear(next)}
          />
          年度转入 {year + 1} 年度
        </Flex>
        {asked.error && (
          <Alert type="error" title={asked.error} action={<Button onClick={asked.reload}>再试一次</Button>} />
        )}
        <Table<Item>
          rowKey="id"
          size="small"
          columns={COLUMNS}
          dataSource={[...(list?.items ?? [])]}
          loading={asked.loading}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: `${year} 年度没有需要转入下一年度的承诺` }}
          title={() => `将转入 ${year + 1} 年度的承诺：${list?.count ?? '…'} 项（还没有改动）`}
        />
        {(list?.count ?? 0) > 0 && (
          <Flex align="center" gap={8}>
            <Input
              aria-label="输入年度确认"
              style={{ width: 240 }}
              placeholder={`确认请输入年度 ${year}`}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            <Button type="primary" danger disabled={!meant} loading={state.busy} onClick={roll}>
              转入 {year + 1} 年度
            </Button>
          </Flex>
        )}
        {state.error && <Alert type="error" showIcon title={state.error} />}
      </Flex>
    </Drawer>
  );
}
