/** The fields of an answer: its class and what the class asks, the text, who signs, whom to call, copies; its paper beside them. */
import { ANSWER_ASKS, ANSWER_CLASS_HELP, PROMISE_MAX_YEARS } from '@liaison/shared/suggestions/answer-class';
import {
  ANSWER_CLASS_TEXT,
  ANSWER_CLASSES,
  type AnswerClass,
  SUGGESTION_LIMITS,
} from '@liaison/shared/suggestions/suggestion.text';
import { Alert, DatePicker, Flex, Form, Input, Radio, Select, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { Schemas } from '../../lib/api.types';
import { today } from '../../lib/days';
import { AnswerPreview } from './answer-preview';
import type { AnswerValues } from './answer-rules';
import { ContactFields, must } from './step-fields';

const { maxNote, maxAnswer } = SUGGESTION_LIMITS;

/** A day as `YYYY-MM-DD`, after today and not further than a promise may lie. */
export function DayField({ name, label, required }: { name: string; label: string; required: boolean }) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={`晚于今天，不超过 ${PROMISE_MAX_YEARS} 年`}
      rules={required ? must(`请选择${label}`) : []}
      getValueProps={(day?: string) => ({ value: day ? dayjs(day) : null })}
      normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD')}
    >
      <DatePicker
        disabledDate={(day) =>
          !day.isAfter(today(), 'day') || day.isAfter(today().add(PROMISE_MAX_YEARS, 'year'), 'day')
        }
        style={{ width: 200 }}
      />
    </Form.Item>
  );
}

function ClassField() {
  return (
    <Form.Item name="class" label="答复分类" rules={[{ required: true, message: '请选择答复分类' }]}>
      <Radio.Group style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
        {ANSWER_CLASSES.map((letter) => (
          <Radio key={letter} value={letter}>
            <Typography.Text strong>
              {letter} 类　{ANSWER_CLASS_TEXT[letter]}
            </Typography.Text>
            <div style={{ color: '#666' }}>{ANSWER_CLASS_HELP[letter]}</div>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}

function ClassFacts({ letter }: { letter: AnswerClass }) {
  const asks = ANSWER_ASKS[letter];
  return (
    <>
      {asks.promisedOn && (
        <DayField
          name="promisedOn"
          label={asks.promisedOn === 'must' ? '承诺解决的日期' : '再次研究的日期（可不填）'}
          required={asks.promisedOn === 'must'}
        />
      )}
      {asks.reason && (
        <Form.Item name="reason" label="暂时不能解决的原因" rules={must('请说明暂时不能解决的原因')}>
          <Input.TextArea rows={3} maxLength={maxNote} showCount />
        </Form.Item>
      )}
      {asks.plan && (
        <Form.Item
          name="plan"
          label={asks.plan === 'must' ? '下一步打算' : '下一步打算（可不填）'}
          rules={asks.plan === 'must' ? must('请说明下一步打算') : []}
        >
          <Input.TextArea rows={3} maxLength={maxNote} showCount />
        </Form.Item>
      )}
    </>
  );
}

function Signature({ units }: { units: readonly string[] }) {
  return (
    <>
      <Flex gap={12}>
        <Form.Item name="signerName" label="签发人" rules={must('请填写签发人')} style={{ flex: 1 }}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="signerTitle" label="签发人职务" rules={must('请填写签发人职务')} style={{ flex: 2 }}>
          <Input maxLength={80} />
        </Form.Item>
      </Flex>
      <ContactFields />
      <Form.Item name="cc" label="抄送（可不填，回车添加）">
        <Select mode="tags" maxCount={12} options={units.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="no" label="文号（不填由系统编号）">
        <Input maxLength={80} placeholder="例如：青交函〔2026〕12号" />
      </Form.Item>
    </>
  );
}

export function AnswerFields({ detail }: { detail: Schemas['UnitAssignmentDetailView'] }) {
  const form = Form.useFormInstance<AnswerValues>();
  const values: Partial<AnswerValues> = Form.useWatch([], form) ?? {};
  const { suggestion, assignment } = detail;
  const live = suggestion.units.filter(({ id, replacedBy }) => id !== assignment.id && !replacedBy);
  const waiting = live.filter(({ kind, opinion }) => kind === 'supporting' && !opinion);
  return (
    <Flex gap={24} align="start">
      <div style={{ flex: '1 1 0', minWidth: 0 }}>
        {assignment.kind === 'lead' && waiting.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`${waiting.map(({ unitName }) => unitName).join('、')}到期没有提出会办意见，答复件会写明。`}
            style={{ marginBottom: 16 }}
          />
        )}
        <ClassField />
        {values.class && <ClassFacts letter={values.class} />}
        <Form.Item
          name="text"
          label="答复内容"
          extra="一行一段。开头的“您提出的《…》收悉”和结尾的承诺由系统写上。"
          rules={must('请填写答复内容', 10)}
        >
          <Input.TextArea rows={12} maxLength={maxAnswer} showCount />
        </Form.Item>
        <Signature units={live.map(({ unitName }) => unitName)} />
      </div>
      <div style={{ flex: '1 1 0', minWidth: 0, position: 'sticky', top: 0 }}>
        <AnswerPreview
          values={values}
          detail={detail}
          without={assignment.kind === 'lead' ? waiting.map(({ unitName }) => unitName) : []}
        />
      </div>
    </Flex>
  );
}
