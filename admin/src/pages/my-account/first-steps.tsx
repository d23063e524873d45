/** What must be done before anything else: a password of one's own, then, where it is required, a bound phone. */
import { Alert, Button, Card, Flex, Typography } from 'antd';
import type { Me } from '../../lib/me';
import { PasswordForm } from './password-form';
import { TotpSetup } from './totp-setup';

export function FirstSteps({ me, reload, leave }: { me: Me; reload(): void; leave(): void }) {
  const password = me.restricted === 'password';
  return (
    <div style={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: '#f3efe9' }}>
      <Card style={{ width: 680 }}>
        <Flex align="center" style={{ marginBottom: 12 }}>
          <Typography.Title level={3} style={{ margin: 0, flex: 1 }}>
            {me.account.displayName}，您好
          </Typography.Title>
          <Button type="link" onClick={leave}>
            退出登录
          </Button>
        </Flex>
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={
            password
              ? '请先把管理员给的初始密码改成自己的密码'
              : '您的角色或所在机关要求使用动态口令，请先绑定手机'
          }
          description="完成之前不能使用其他功能。"
        />
        {password ? <PasswordForm initial done={reload} /> : <TotpSetup done={reload} />}
      </Card>
    </div>
  );
}
