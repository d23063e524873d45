/** One promise with what the unit may do now: report it kept, or move its day with a reason. */
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, Button, Card, Form, Input, Space, Tag } from 'antd';
import { useState } from 'react';
import { FormDrawer } from '../../components/form-drawer';
import { PhotoUpload } from '../../components/photo-upload';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { PromiseMoves } from '../suggestions/promise-moves';
import { DayField } from './answer-fields';
import { must } from './step-fields';

const { maxNote, maxAnswer } = SUGGESTION_LIMITS;
const FORMS = {
  report_kept: { path: 'report', said: '已报告，等待人大核实' },
  move_promise: { path: 'move', said: '承诺时限已调整' },
} as const;
type FormName = keyof typeof FORMS;
const isForm = (action: string): action is FormName => Object.hasOwn(FORMS, action);

function ReportFields({ ready }: { ready(is: boolean): void }) {
  return (
    <>
      <Form.Item
        name="text"
        label="怎样兑现的"
        extra="人大核实后才算兑现，代表能看到。"
        rules={must('请写明怎样兑现的', 5)}
      >
        <Input.TextArea rows={8} maxLength={maxAnswer} showCount />
      </Form.Item>
      <Form.Item name="photoIds" label="完成后的照片（最多 9 张，可不填）">
        <PhotoUpload onReady={ready} />
      </Form.Item>
    </>
  );
}

function MoveFields({ promise }: { promise: Schemas['PromiseItem'] }) {
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={`原承诺 ${promise.promisedOn}，已调整 ${promise.moved} 次。每次调整都会记下，代表能看到。`}
        style={{ marginBottom: 16 }}
      />
      <DayField name="to" label="新的承诺日期" required />
      <Form.Item name="reason" label="调整的理由" rules={must('请写明调整的理由', 5)}>
        <Input.TextArea rows={4} maxLength={maxNote} showCount />
      </Form.Item>
    </>
  );
}

export function PromiseCard({ promise, changed }: { promise: Schemas['PromiseItem']; changed(): void }) {
  const [open, setOpen] = useState<{ name: FormName; label: string } | null>(null);
  const [ready, setReady] = useState(true);
  return (
    <Card
      size="small"
      title={
        <>
          承诺 {promise.promisedOn} <Tag color={promise.overdue ? 'red' : 'blue'}>{promise.stateText}</Tag>
          {promise.overdue && <Tag color="red">已过承诺日期</Tag>}
        </>
      }
      extra={
        <Space>
          {promise.actions.map(
            ({ action, label }) =>
              isForm(action) && (
                <Button
                  key={action}
                  size="small"
                  type={action === 'report_kept' ? 'primary' : 'default'}
                  onClick={() => setOpen({ name: action, label })}
                >
                  {label}
                </Button>
              ),
          )}
        </Space>
      }
    >
      <div style={{ whiteSpace: 'pre-wrap' }}>{promise.text}</div>
      {promise.promisedOn !== promise.firstPromisedOn && <div>最初承诺 {promise.firstPromisedOn}</div>}
      <PromiseMoves moves={promise.moves} />
      {open && (
        <FormDrawer<object>
          title={`${open.label}　${promise.no ?? ''}　${promise.title}`}
          button={open.label}
          said={FORMS[open.name].said}
          ready={ready}
          save={(values, key) =>
            write('POST', `/api/unit/promises/${promise.id}/${FORMS[open.name].path}`, values, { key })
          }
          close={() => setOpen(null)}
          saved={changed}
        >
          {open.name === 'report_kept' ? <ReportFields ready={setReady} /> : <MoveFields promise={promise} />}
        </FormDrawer>
      )}
    </Card>
  );
}
