/** A long text into which the office's answer templates can be put with one choice. */
import { Alert, Flex, Input, Select } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';

export interface AnswerFieldProps {
  readonly id?: string;
  readonly value?: string;
  readonly max?: number;
  onChange?(value: string): void;
}

/** A template goes under what is already written. */
export function withTemplate(text: string, template: string): string {
  return text.trim() ? `${text.trimEnd()}\n${template}` : template;
}

export function AnswerField({ id, value = '', max, onChange }: AnswerFieldProps) {
  const asked = useData<Schemas['UsableTemplateListView']>('/api/admin/office-templates/usable');
  const items = asked.data?.items ?? [];
  const put = (chosen: string) => {
    const template = items.find((one) => one.id === chosen);
    if (template) onChange?.(withTemplate(value, template.text));
  };
  return (
    <Flex vertical gap={8}>
      {asked.error && <Alert type="warning" title={`答复模板没有取到：${asked.error}`} />}
      {items.length > 0 && (
        <Select
          aria-label="用模板"
          placeholder="用模板（写在已有内容后面）"
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          options={items.map((one) => ({ value: one.id, label: `${one.title}（${one.regionName}）` }))}
          onChange={put}
        />
      )}
      <Input.TextArea
        id={id}
        value={value}
        rows={10}
        showCount
        maxLength={max}
        onChange={(event) => onChange?.(event.target.value)}
      />
    </Flex>
  );
}
