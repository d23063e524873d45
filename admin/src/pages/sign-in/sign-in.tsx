/** Staff and people of units sign in here with account and password; a demo says which accounts it has. */
import { Button, Card, Form, Typography } from 'antd';
import { SignInForm } from '../../components/sign-in-form';
import type { Schemas } from '../../lib/api.types';
import { setSession } from '../../lib/session';
import { useData } from '../../lib/use-data';

const DEMO_PASSWORD = 'Qinghe-demo-2026';
const DEMO = [
  ['admin', '县人大办管理员'],
  ['office01', '乡镇人大工作人员'],
  ['station001', '联络站管理员'],
] as const;

export function SignIn() {
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const [form] = Form.useForm<Schemas['StaffSignInInput']>();
  return (
    <div style={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: '#f3efe9' }}>
      <Card style={{ width: 400 }}>
        <Typography.Title level={3} style={{ marginTop: 0, marginBottom: 4 }}>
          {site.data?.name ?? '人大代表联络站'}
        </Typography.Title>
        <Typography.Paragraph type="secondary">工作人员和承办单位登录</Typography.Paragraph>
        <SignInForm form={form} done={(session) => session && setSession(session)} />
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
            <Typography.Text type="secondary">
              演示时只用密码就能登录。正式使用时，管理员必须再填手机上的动态口令。
            </Typography.Text>
          </div>
        )}
      </Card>
    </div>
  );
}
