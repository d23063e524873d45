/** Hands many suggestions over at one meeting: the meeting, units for each row with proposals filled in, then one step. */
import { TERMS } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, App, Button, Drawer, Flex, Select, Table, type TableColumnsType, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { newKey, write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
import { MeetingSelect } from '../suggestions/assign-drawer';
import { problemOf } from '../suggestions/chosen-units';
import type { Suggestion } from '../suggestions/suggestion-columns';
import { ChosenUnits, UnitSearch } from '../suggestions/unit-picker';
import { type BatchRow, changedRow, sentBatch, unready } from './batch';
import { MeetingForm } from './meeting-form';
import { useProposedRows } from './use-proposed-rows';

const SHORT_TERM = { normal: '三个月', long: '六个月' } as const;
const TERM_OPTIONS = TERMS.map((value) => ({ value, label: SHORT_TERM[value] }));
type Change = (id: string, change: Partial<Pick<BatchRow, 'units' | 'term'>>) => void;

function Units({ row, change }: { row: BatchRow; change: Change }) {
  const picker = { units: row.units, change: (units: BatchRow['units']) => change(row.id, { units }) };
  const problem = problemOf(row.units);
  return (
    <Flex vertical gap={6}>
      <ChosenUnits {...picker} />
      <UnitSearch {...picker} />
      {row.reason && <Typography.Text type="secondary">推荐理由：{row.reason}</Typography.Text>}
      {problem && <Typography.Text type="danger">{problem}</Typography.Text>}
    </Flex>
  );
}

const columns = (change: Change, remove: (id: string) => void): TableColumnsType<BatchRow> => [
  { key: 'no', title: '编号', width: 100, render: (_, row) => row.no },
  { key: 'title', title: '案由', render: (_, row) => row.title },
  { key: 'units', title: '承办单位', width: 430, render: (_, row) => <Units row={row} change={change} /> },
  {
    key: 'term',
    title: '期限',
    width: 100,
    render: (_, row) => (
      <Select
        size="small"
        aria-label="期限"
        options={TERM_OPTIONS}
        value={row.term}
        onChange={(term) => change(row.id, { term })}
      />
    ),
  },
  {
    key: 'remove',
    title: '',
    width: 70,
    render: (_, row) => (
      <Button size="small" type="text" onClick={() => remove(row.id)}>
        移出
      </Button>
    ),
  },
];

export interface BatchDrawerProps {
  readonly rows: readonly Suggestion[];
  close(): void;
  done(): void;
}

export function BatchDrawer({ rows: chosen, close, done }: BatchDrawerProps) {
  const { message } = App.useApp();
  const proposed = useProposedRows(chosen);
  const [meetingId, setMeeting] = useState<string>();
  const [creating, create] = useState(false);
  const [made, setMade] = useState(0);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const [key, setKey] = useState(newKey);
  const { rows, setRows } = proposed;
  const waiting = unready(rows);
  const change: Change = (id, what) => {
    setKey(newKey());
    setRows(changedRow(rows, id, what));
  };
  async function send() {
    setState({ busy: true });
    try {
      const path = `/api/admin/handing-meetings/${meetingId}/assign`;
      const answer = await write<Schemas['AssignedBatchView']>('POST', path, sentBatch(rows), { key });
      void message.success(`已交办 ${answer.assigned} 件，承办单位会收到通知`);
      done();
      close();
    } catch (error) {
      setKey(newKey());
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  const ready = meetingId !== undefined && rows.length > 0 && waiting.length === 0 && !proposed.loading;
  return (
    <Drawer
      open
      title={`在交办会上交办（${rows.length} 件）`}
      size="min(1180px, 94vw)"
      onClose={close}
      extra={
        <Button type="primary" loading={state.busy} disabled={!ready} onClick={send}>
          一次交办
        </Button>
      }
    >
      <Flex vertical gap={12}>
        <Flex gap={8}>
          <div style={{ flex: 1 }}>
            <MeetingSelect key={made} value={meetingId} change={setMeeting} />
          </div>
          <Button onClick={() => create(true)}>新建交办会</Button>
        </Flex>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {proposed.loading && <Alert type="info" title="正在为每件建议推荐承办单位…" />}
        {!proposed.loading && waiting.length > 0 && (
          <Alert type="warning" showIcon title={`还有 ${waiting.length} 件没有选好承办单位`} />
        )}
        <Table<BatchRow>
          rowKey="id"
          size="small"
          columns={columns(change, (id) => setRows(rows.filter((row) => row.id !== id)))}
          dataSource={[...rows]}
          loading={proposed.loading && rows.length === 0}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        />
      </Flex>
      {creating && (
        <MeetingForm
          close={() => create(false)}
          saved={(id) => {
            setMade(made + 1);
            setMeeting(id);
          }}
        />
      )}
    </Drawer>
  );
}
