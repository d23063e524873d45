/** Draws the fields of an action: texts, the deputy with what lies on each desk, the office below, another message, days, photos. */
import { Form, Input, InputNumber, Select } from 'antd';
import { PhotoUpload } from '../../components/photo-upload';
import { RemoteSelect } from '../../components/remote-select';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';
import type { ActionField } from './actions';
import { AnswerField } from './answer-field';

function rulesOf(field: ActionField) {
  if (field.kind === 'photos') return [];
  const required = { required: !field.optional, message: `请填写${field.label}` };
  const length = { min: field.min, max: field.max, message: `应为 ${field.min} 至 ${field.max} 个字` };
  return field.kind === 'text' ? [{ ...required, whitespace: true }, length] : [required];
}

interface FieldProps {
  readonly field: ActionField;
  readonly messageId: string;
  readonly targets: Schemas['TargetsView'] | undefined;
  onReady?(ready: boolean): void;
}

function Field({ field, messageId, targets, onReady, ...given }: FieldProps) {
  if (field.kind === 'deputy')
    return (
      <Select
        {...given}
        allowClear
        loading={!targets}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="选择本站代表"
        notFoundContent={targets ? '这个站没有在任代表' : '正在查找…'}
        options={targets?.deputies.map(({ id, name, open }) => ({
          value: id,
          label: `${name}（手上 ${open} 件）`,
        }))}
      />
    );
  if (field.kind === 'office')
    return (
      <Select
        {...given}
        loading={!targets}
        placeholder="选择下级人大办"
        notFoundContent={targets ? '没有可以交办的下级办公室' : '正在查找…'}
        options={targets?.below.map(({ id, name }) => ({ value: id, label: name }))}
      />
    );
  if (field.kind === 'message')
    return (
      <RemoteSelect
        {...given}
        path="/api/admin/messages"
        exclude={messageId}
        placeholder="按受理号或内容查找"
      />
    );
  if (field.kind === 'photos') return <PhotoUpload {...given} onReady={onReady} />;
  if (field.kind === 'days') return <InputNumber {...given} min={1} max={30} suffix="天" />;
  if (field.templates) return <AnswerField {...given} max={field.max} />;
  return <Input.TextArea {...given} rows={field.name === 'text' ? 10 : 4} showCount maxLength={field.max} />;
}

export interface ActionFieldsProps {
  readonly fields: readonly ActionField[];
  readonly message: { readonly id: string };
  onReady?(ready: boolean): void;
}

export function ActionFields({ fields, message, onReady }: ActionFieldsProps) {
  const needed = fields.some(({ kind }) => kind === 'deputy' || kind === 'office');
  const targets = useData<Schemas['TargetsView']>(
    needed ? `/api/admin/messages/${message.id}/targets` : null,
  );
  return (
    <>
      {fields.map((field) => (
        <Form.Item key={field.name} name={field.name} label={field.label} rules={rulesOf(field)}>
          <Field field={field} messageId={message.id} targets={targets.data} onReady={onReady} />
        </Form.Item>
      ))}
    </>
  );
}
