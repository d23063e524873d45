/** Forms of what leaders and the office do beside the handling: key supervision, a visit, the special analysis. */
import { DatePicker, Form, Input } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import { PhotoUpload } from '../../components/photo-upload';
import { today } from '../../lib/days';
import { write } from '../../lib/http';
import { sentOf } from '../../lib/sent';
import type { Detail } from './suggestion-columns';

export interface SuggestionFormProps {
  readonly suggestion: Pick<Detail, 'id' | 'no' | 'isKey'>;
  close(): void;
  done(): void;
}
type Values = Record<string, unknown>;
const must = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}` }];

function send({ suggestion }: SuggestionFormProps, what: string, more: Values = {}) {
  return (values: Values) =>
    write('POST', `/api/admin/suggestions/${suggestion.id}/${what}`, { ...sentOf(values), ...more });
}

export function LeaderFields() {
  return (
    <>
      <Form.Item name="leader" label="领衔督办的领导" rules={must('领导姓名')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="title" label="职务" rules={must('领导职务')}>
        <Input maxLength={80} placeholder="如：县人大常委会副主任" />
      </Form.Item>
    </>
  );
}

export function SuperviseForm(props: SuggestionFormProps) {
  const on = !props.suggestion.isKey;
  return (
    <FormDrawer<Values>
      title={`${on ? '列为重点督办' : '结束重点督办'}　${props.suggestion.no ?? ''}`}
      save={send(props, 'supervise', { on })}
      close={props.close}
      saved={props.done}
    >
      {on ? <LeaderFields /> : <p>结束以后，督办视察的记录仍然保留。</p>}
      <Form.Item name="note" label="说明">
        <Input.TextArea rows={4} showCount maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

export function VisitForm(props: SuggestionFormProps) {
  return (
    <FormDrawer<Values>
      title={`登记督办视察　${props.suggestion.no ?? ''}`}
      initial={{ visitedOn: today() }}
      save={send(props, 'visits')}
      close={props.close}
      saved={props.done}
    >
      <Form.Item name="visitedOn" label="日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DatePicker maxDate={today()} />
      </Form.Item>
      <Form.Item name="leader" label="带队领导" rules={must('带队领导')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="place" label="地点" rules={must('地点')}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="participants" label="参加人员">
        <Input.TextArea rows={2} maxLength={400} />
      </Form.Item>
      <Form.Item name="found" label="发现的情况" rules={must('发现的情况')}>
        <Input.TextArea rows={5} showCount maxLength={10_000} />
      </Form.Item>
      <Form.Item name="result" label="督办意见和结果" rules={must('督办意见和结果')}>
        <Input.TextArea rows={5} showCount maxLength={10_000} />
      </Form.Item>
      <Form.Item name="photoIds" label="照片">
        <PhotoUpload />
      </Form.Item>
    </FormDrawer>
  );
}

export function AnalysisForm(props: SuggestionFormProps) {
  const long = (label: string) => [...must(label), { min: 5, message: `${label}至少写 5 个字` }];
  return (
    <FormDrawer<Values>
      title={`专项办理分析　${props.suggestion.no ?? ''}`}
      save={send(props, 'analysis')}
      close={props.close}
      saved={props.done}
    >
      <Form.Item name="meetingOn" label="专题会议日期（没有开会可不填）">
        <DatePicker />
      </Form.Item>
      <Form.Item name="conclusion" label="为什么年年提" rules={long('分析结论')}>
        <Input.TextArea rows={7} showCount maxLength={10_000} />
      </Form.Item>
      <Form.Item name="plan" label="怎样从根本上解决" rules={long('解决办法')}>
        <Input.TextArea rows={7} showCount maxLength={10_000} />
      </Form.Item>
    </FormDrawer>
  );
}
