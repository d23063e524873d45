/** Staff sign in here with account and password; a demo says which accounts it has. */
import { Alert, Button, Card, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { type Session, setSession } from '../../lib/session';
import { useData, wordsOf } from '../../lib/use-data';

const DEMO_PASSWORD = 'Qinghe-demo-2026';
const DEMO = [
  ['admin', '县人大办管理员'],
  ['office01', '乡镇人大工作人员'],
  ['station001', '联络站管理员'],
] as const;

export function SignIn() {
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const [form] = Form.useForm<Schemas['StaffSignInInput']>();
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function signIn(input: Schemas['StaffSignInInput']) {
    setState({ busy: true });
    try {
      setSession(await write<Session>('POST', '/api/auth/staff', input, { anonymous: true }));
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <div style={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: '#f3efe9' }}>
      <Card style={{ width: 400 }}>
        <Typography.Title level={3} style={{ marginTop: 0, marginBottom: 4 }}>
          {site.data?.name ?? '人大代表联络站'}
        </Typography.Title>
        <Typography.Paragraph type="secondary">工作人员登录</Typography.Paragraph>
        <Form form={form} layout="vertical" onFinish={signIn} requiredMark={false}>
          <Form.Item name="loginName" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
            <Input autoFocus autoComplete="username" size="large" />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          {state.error && <Alert type="error" showIcon title={state.error} style={{ marginBottom: 16 }} />}
          <Button type="primary" htmlType="submit" block size="large" loading={state.busy}>
            登录
          </Button>
        </Form>
        {site.data?.demo && (
          <div style={{ marginTop: 20 }}>
            <Typography.Text type="secondary">演示账号（点一下填好，密码 {DEMO_PASSWORD}）</Typography.Text>
            {DEMO.map(([loginName, text]) => (
              <div key={loginName}>
                <Button
                  type="link"
                  size="small"
                  style={{ paddingInline: 0 }}
                  onClick={() => form.setFieldsValue({ loginName, password: DEMO_PASSWORD })}
                >
                  {loginName} · {text}
                </Button>
              </div>
            ))}
          </div>
        )}
      </Card>
    </div>
  );
}
