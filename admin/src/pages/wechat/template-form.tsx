/** The drawer in which staff set the template of one occasion and what stands in its fields. */
import {
  FIELD_MOST,
  FIELD_NAME,
  FIELD_SOURCES,
  fieldType,
  sourceFits,
  TEMPLATE_KINDS,
} from '@liaison/shared/notices/subscribe';
import { FIELD_SOURCE_TEXT, TEMPLATE_KIND_TEXT } from '@liaison/shared/notices/subscribe.text';
import { Button, Flex, Form, Input, Select, Switch, Typography } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

type Item = Schemas['NoticeTemplateView'];
type Fields = Omit<Schemas['NoticeTemplateInput'], 'version'>;
export interface TemplateFormProps {
  readonly item: Item;
  close(): void;
  saved(): void;
}

const KINDS = TEMPLATE_KINDS.map((value) => ({ value, label: TEMPLATE_KIND_TEXT[value] }));

/** One field: its name as WeChat gives it, and the words that this type may hold. */
function FieldRow({ at, remove }: { at: number; remove: () => void }) {
  const name: unknown = Form.useWatch(['fields', at, 'name']);
  const source: unknown = Form.useWatch(['fields', at, 'source']);
  const type = typeof name === 'string' ? fieldType(name.trim()) : null;
  const options = FIELD_SOURCES.filter((one) => !type || sourceFits(type, one));
  return (
    <Flex gap={8} align="start">
      <Form.Item
        name={[at, 'name']}
        style={{ flex: 1, marginBottom: 8 }}
        rules={[{ required: true, pattern: FIELD_NAME, message: '例如 thing1、time4' }]}
        extra={
          type && !['time', 'date'].includes(type)
            ? `最多 ${FIELD_MOST[type]} 个字，超出会自动截短`
            : undefined
        }
      >
        <Input placeholder="字段名，例如 thing1" aria-label={`第 ${at + 1} 个字段名`} />
      </Form.Item>
      <Form.Item
        name={[at, 'source']}
        style={{ width: 150, marginBottom: 8 }}
        rules={[{ required: true, message: '请选择内容' }]}
      >
        <Select
          placeholder="填写的内容"
          aria-label={`第 ${at + 1} 个字段的内容`}
          options={options.map((value) => ({ value, label: FIELD_SOURCE_TEXT[value] }))}
        />
      </Form.Item>
      {source === 'fixed' && (
        <Form.Item
          name={[at, 'text']}
          style={{ width: 150, marginBottom: 8 }}
          rules={[{ required: true, message: '请填写文字' }]}
        >
          <Input placeholder="固定文字" aria-label={`第 ${at + 1} 个字段的固定文字`} />
        </Form.Item>
      )}
      <Button type="link" onClick={remove}>
        去掉
      </Button>
    </Flex>
  );
}

export function TemplateForm({ item, close, saved }: TemplateFormProps) {
  const save = (values: Fields) =>
    write('PUT', `/api/admin/wechat/templates/${item.event}`, {
      ...values,
      fields: values.fields.map(({ name, source, text }) => ({
        ...{ name: name.trim(), source },
        ...(source === 'fixed' ? { text } : {}),
      })),
      version: item.version,
    });
  const fields = item.fields.length > 0 ? item.fields : [{ name: 'thing1', source: 'title' }];
  const initial = {
    templateId: item.templateId ?? '',
    kind: item.kind,
    active: item.active || !item.templateId,
  };
  return (
    <FormDrawer<Fields>
      title={`订阅消息模板：${item.text}`}
      size={680}
      initial={{ ...initial, fields }}
      save={save}
      close={close}
      saved={saved}
      refresh={saved}
    >
      <Form.Item
        name="templateId"
        label="模板编号"
        rules={[{ required: true, message: '请填写微信后台给出的模板编号' }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label="订阅方式">
        <Select options={KINDS} />
      </Form.Item>
      <Form.Item name="active" label="启用" valuePropName="checked">
        <Switch />
      </Form.Item>
      <Typography.Paragraph style={{ marginBottom: 8 }}>
        模板字段（与微信后台的模板详情一致）
      </Typography.Paragraph>
      <Form.List name="fields">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row) => (
              <FieldRow key={row.key} at={row.name} remove={() => remove(row.name)} />
            ))}
            {rows.length < 8 && (
              <Button onClick={() => add({ name: '', source: undefined })}>增加一个字段</Button>
            )}
          </>
        )}
      </Form.List>
    </FormDrawer>
  );
}
