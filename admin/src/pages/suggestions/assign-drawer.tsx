/** Hands one filed suggestion over to its units (交办): the choice of units, the term, the meeting, a word to them. */
import { TERM_TEXT, type Term } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, App, Button, Drawer, Flex, Input, Radio, Select, Typography } from 'antd';
import { useState } from 'react';
import { optionsOf } from '../../components/filters';
import type { Page, Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { type ChosenUnit, problemOf, sentUnits } from './chosen-units';
import type { Detail } from './suggestion-columns';
import { UnitPicker } from './unit-picker';

export interface AssignDrawerProps {
  readonly suggestion: Pick<Detail, 'id' | 'no' | 'title'>;
  close(): void;
  done(): void;
}

export function MeetingSelect(props: {
  readonly value: string | undefined;
  change(id: string | undefined): void;
  readonly optional?: boolean;
}) {
  const asked = useData<Page<Schemas['HandingMeetingView']>>('/api/admin/handing-meetings', { limit: 50 });
  return (
    <Select
      allowClear={props.optional}
      aria-label="交办会"
      placeholder={props.optional ? '不在会上交办可不选' : '选择交办会'}
      style={{ width: '100%' }}
      loading={asked.loading}
      value={props.value}
      onChange={props.change}
      options={(asked.data?.items ?? []).map(({ id, name, heldOn }) => ({
        value: id,
        label: `${heldOn}　${name}`,
      }))}
    />
  );
}

export function TermChoice({ term, change }: { term: Term; change(term: Term): void }) {
  return (
    <Radio.Group
      value={term}
      options={optionsOf(TERM_TEXT)}
      onChange={(event) => change(event.target.value as Term)}
    />
  );
}

export function AssignDrawer({ suggestion, close, done }: AssignDrawerProps) {
  const { message } = App.useApp();
  const [units, setUnits] = useState<readonly ChosenUnit[]>([]);
  const [term, setTerm] = useState<Term>('normal');
  const [meetingId, setMeeting] = useState<string>();
  const [note, setNote] = useState('');
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const problem = problemOf(units);
  async function send() {
    setState({ busy: true });
    try {
      await write('POST', `/api/admin/suggestions/${suggestion.id}/assign`, {
        ...{ units: sentUnits(units), term },
        ...(meetingId ? { meetingId } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      });
      void message.success('已交办，承办单位会收到通知');
      done();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <Drawer
      open
      title={`交办　${suggestion.no ?? ''}`}
      size={620}
      onClose={close}
      extra={
        <Button type="primary" loading={state.busy} disabled={problem !== null} onClick={send}>
          交办
        </Button>
      }
    >
      <Flex vertical gap={16}>
        <Typography.Text strong>{suggestion.title}</Typography.Text>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        <UnitPicker suggestionId={suggestion.id} units={units} change={setUnits} />
        {units.length > 0 && problem && <Alert type="warning" showIcon title={problem} />}
        <TermChoice term={term} change={setTerm} />
        <MeetingSelect optional value={meetingId} change={setMeeting} />
        <Input.TextArea
          aria-label="交办说明"
          placeholder="交办说明（可不填，承办单位能看到）"
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Flex>
    </Drawer>
  );
}
