/** The fields of a unit's short steps: taking an assignment, objecting, planning, telling how it goes, giving an opinion. */
import { MAX_BOUNCES } from '@liaison/shared/suggestions/assignment.states';
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, Form, Input } from 'antd';
import { PhotoUpload } from '../../components/photo-upload';
import type { Schemas } from '../../lib/api.types';
import { daysLeft, longTime } from '../../lib/format';

const { maxNote, maxAnswer } = SUGGESTION_LIMITS;

/** A text that must be there, of at least so many characters. */
export const must = (message: string, min = 1) => [
  { required: true, whitespace: true, message },
  ...(min > 1 ? [{ min, message: `至少写 ${min} 个字` }] : []),
];

export function ContactFields() {
  return (
    <>
      <Form.Item name="contactName" label="承办联系人" rules={must('请填写联系人')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item
        name="contactPhone"
        label="联系电话"
        rules={[
          ...must('请填写联系电话'),
          { pattern: /^[0-9+()（）\- ]{3,40}$/, message: '请填写电话号码，可以带区号和分机' },
        ]}
      >
        <Input maxLength={40} />
      </Form.Item>
    </>
  );
}

export function AcceptFields() {
  return (
    <>
      <Alert
        type="info"
        showIcon
        title="接收后就由本单位办理，不能再申请退办。代表会看到联系人和电话。"
        style={{ marginBottom: 16 }}
      />
      <ContactFields />
    </>
  );
}

export function ObjectFields({ assignment }: { assignment: Schemas['AssignmentView'] }) {
  const last = assignment.bounces + 1 >= MAX_BOUNCES;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={`${assignment.dueAt ? `申请退办的期限${daysLeft(assignment.dueAt)}（${longTime(assignment.dueAt)} 前）。` : ''}同一件建议最多申请退办 ${MAX_BOUNCES} 次，这是第 ${assignment.bounces + 1} 次。`}
        description={
          last
            ? '这次申请后，由联席会议协调决定，决定后不能再退。'
            : '由交办机关决定：维持交办，或改交其他单位。'
        }
        style={{ marginBottom: 16 }}
      />
      <Form.Item
        name="reason"
        label="退办理由"
        extra="写明不属于本单位职责的依据，如“三定”规定的条款。"
        rules={must('请写明退办理由', 5)}
      >
        <Input.TextArea rows={6} maxLength={maxNote} showCount />
      </Form.Item>
      <Form.Item
        name="suggest"
        label="建议改由哪个单位承办（可不填）"
        normalize={(text: string) => text || undefined}
      >
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

export function PlanFields() {
  return (
    <Form.Item
      name="text"
      label="办理方案"
      extra="写明谁负责、怎么办、分几步、什么时候办完。方案是第一次督办考核的内容，代表能看到。"
      rules={must('请填写办理方案', 5)}
    >
      <Input.TextArea rows={12} maxLength={maxAnswer} showCount />
    </Form.Item>
  );
}

export function ProgressFields({ ready }: { ready(is: boolean): void }) {
  return (
    <>
      <Form.Item
        name="text"
        label="办到哪一步了"
        extra="代表能看到，年中督办考核也看这里。"
        rules={must('请填写进展', 5)}
      >
        <Input.TextArea rows={8} maxLength={maxAnswer} showCount />
      </Form.Item>
      <Form.Item name="photoIds" label="现场照片（最多 9 张，可不填）">
        <PhotoUpload onReady={ready} />
      </Form.Item>
    </>
  );
}

export function OpinionFields() {
  return (
    <Form.Item
      name="text"
      label="会办意见"
      extra="写给主办单位，由主办单位一并答复代表。提出以后不能修改。"
      rules={must('请填写会办意见', 5)}
    >
      <Input.TextArea rows={12} maxLength={maxAnswer} showCount />
    </Form.Item>
  );
}
