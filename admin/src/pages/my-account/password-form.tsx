/** Changes one's own password: the present one, the new one twice. */
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { ApiProblem, write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Fields = Schemas['ChangePasswordInput'] & { readonly again: string };

/** The server's sentences at the fields, or its general one. */
export function sentenceOf(error: unknown): string {
  const lines = error instanceof ApiProblem ? error.fields.map(({ message }) => message) : [];
  return lines.length > 0 ? lines.join('；') : wordsOf(error);
}

export function PasswordForm({ initial = false, done }: { initial?: boolean; done(): void }) {
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const [form] = Form.useForm<Fields>();
  async function save({ current, next }: Fields) {
    setState({ busy: true });
    try {
      await write('POST', '/api/auth/password', { current, next });
      form.resetFields();
      setState({ busy: false });
      done();
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) });
    }
  }
  return (
    <Form form={form} layout="vertical" onFinish={save} requiredMark={false} style={{ maxWidth: 400 }}>
      <Form.Item
        name="current"
        label={initial ? '初始密码' : '当前密码'}
        rules={[{ required: true, message: '请填写现在使用的密码' }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="next"
        label="新密码"
        extra="至少 10 位，包含字母、数字、符号中的两种，不能含有登录名"
        rules={[{ required: true, min: 10, message: '新密码至少 10 位' }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再填一次新密码"
        dependencies={['next']}
        rules={[
          { required: true, message: '请再填一次' },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('两次填写的新密码不一致')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 16 }} />}
      <Button type="primary" htmlType="submit" loading={state.busy}>
        修改密码
      </Button>
    </Form>
  );
}
