/** The assigner's and overseer's steps on one unit's assignment: uphold, give to another, set the meeting, check. */
import { CHECK_KIND_TEXT, CHECK_VERDICT_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { DatePicker, Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import { RemoteSelect } from '../../components/remote-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { sentOf } from '../../lib/sent';

const MUST = (message: string) => [{ required: true, message }];
const Note = ({ label }: { label: string }) => (
  <Form.Item
    name="note"
    label={label}
    rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}
  >
    <Input.TextArea rows={4} showCount maxLength={1000} />
  </Form.Item>
);
/** After a coordination meeting its minutes are part of the decision. */
const Minutes = ({ held }: { held: boolean }) =>
  held ? (
    <Form.Item
      name="minutes"
      label="会议纪要"
      rules={[{ required: true, whitespace: true, message: '请填写联席会议纪要' }]}
    >
      <Input.TextArea rows={8} showCount maxLength={10_000} />
    </Form.Item>
  ) : null;

interface Given {
  readonly unit: Schemas['AssignmentView'];
  readonly held: boolean;
}
const FIELDS: Readonly<Record<string, (given: Given) => ReactNode>> = {
  uphold: ({ held }) => (
    <>
      <p>维持原来的交办，由该单位继续办理。</p>
      <Note label="维持的理由" />
      <Minutes held={held} />
    </>
  ),
  reassign: ({ unit, held }) => (
    <>
      <Form.Item name="unitId" label="改交给" rules={MUST('请选择承办单位')}>
        <RemoteSelect path="/api/admin/units" placeholder="按名称查找承办单位" exclude={unit.unitId} />
      </Form.Item>
      <Note label="改交的理由" />
      <Minutes held={held} />
      <p>办理期限不重新计算，新单位接着用剩下的时间。</p>
    </>
  ),
  coordinate: () => (
    <>
      <Form.Item name="meetingOn" label="会议日期" rules={MUST('请选择会议日期')}>
        <DatePicker />
      </Form.Item>
      <Form.Item
        name="place"
        label="会议地点"
        rules={[{ required: true, whitespace: true, message: '请填写会议地点' }]}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="note" label="说明">
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </>
  ),
  check: () => (
    <>
      <Form.Item name="kind" label="考核" rules={MUST('请选择考核')}>
        <Select options={optionsOf(CHECK_KIND_TEXT)} />
      </Form.Item>
      <Form.Item name="verdict" label="结论" rules={MUST('请选择结论')}>
        <Radio.Group options={optionsOf(CHECK_VERDICT_TEXT)} />
      </Form.Item>
      <Note label="考核意见（承办单位能看到）" />
    </>
  ),
};

export interface AssignmentActionProps {
  readonly unit: Schemas['AssignmentView'];
  readonly action: Schemas['AssignmentActionView'];
  readonly coordination: readonly Schemas['CoordinationView'][];
  close(): void;
  done(): void;
}

/** Address of an action on an assignment. */
function pathOf(id: string, action: string): string {
  return `/api/admin/assignments/${id}/${action === 'check' ? 'checks' : action}`;
}

export function AssignmentActionDrawer({ unit, action, coordination, close, done }: AssignmentActionProps) {
  const held = coordination.some(
    (one) => one.assignmentId === unit.id && one.meetingOn !== null && one.decision === null,
  );
  return (
    <FormDrawer<Record<string, unknown>>
      title={`${action.label}　${unit.unitName}`}
      save={(values) => write('POST', pathOf(unit.id, action.action), sentOf(values))}
      close={close}
      saved={done}
    >
      {FIELDS[action.action]?.({ unit, held })}
    </FormDrawer>
  );
}

/** Actions for which this console has a form; the server offers no others to its door. */
export const ASSIGNMENT_FORMS: readonly string[] = Object.keys(FIELDS);
