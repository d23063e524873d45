/** Binds a phone step by step: the password, the code to scan, a first code as proof, the recovery codes. */
import { Alert, Button, Flex, Form, Input, QRCode, Steps, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { sentenceOf } from './password-form';
import { RecoveryCodes } from './recovery-codes';

const STEPS = ['确认身份', '扫码绑定', '保存恢复码'].map((title) => ({ title }));
/** `ABCD EFGH …`: easier to type from. */
const spaced = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

export function TotpSetup({ done }: { done(): void }) {
  const [begun, setBegun] = useState<Schemas['TotpBeginView'] | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function step(work: () => Promise<void>) {
    setState({ busy: true });
    try {
      await work();
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) });
    }
  }
  const begin = (values: Schemas['PasswordInput']) =>
    step(async () => setBegun(await write('POST', '/api/auth/totp', values)));
  const confirm = ({ code }: Schemas['TotpCodeInput']) =>
    step(async () => {
      const body = { code: code.trim() };
      setCodes((await write<Schemas['RecoveryCodesView']>('POST', '/api/auth/totp/confirm', body)).codes);
    });
  const failure = state.error && (
    <Alert type="error" showIcon title={state.error} style={{ marginBottom: 16 }} />
  );
  return (
    <Flex vertical gap={16}>
      <Steps size="small" current={codes ? 2 : begun ? 1 : 0} items={STEPS} />
      {!begun && (
        <Form layout="vertical" requiredMark={false} onFinish={begin} style={{ maxWidth: 400 }}>
          <Typography.Paragraph>
            需要一部装有验证器的手机，例如微信小程序“腾讯身份验证器”或其他支持 TOTP
            标准的验证器。绑定后，登录时除了密码，还要填手机上每 30 秒变化的 6 位动态口令。
          </Typography.Paragraph>
          <Form.Item name="password" label="当前密码" rules={[{ required: true, message: '请填写密码' }]}>
            <Input.Password autoFocus autoComplete="current-password" />
          </Form.Item>
          {failure}
          <Button type="primary" htmlType="submit" loading={state.busy}>
            下一步
          </Button>
        </Form>
      )}
      {begun && !codes && (
        <Flex gap={24} wrap>
          <QRCode value={begun.uri} size={220} errorLevel="L" />
          <Form layout="vertical" requiredMark={false} onFinish={confirm} style={{ flex: 1, minWidth: 280 }}>
            <Typography.Paragraph>
              1. 用手机上的验证器扫左边的二维码。不能扫码时，在验证器里手工输入这个密钥：
              <br />
              <Typography.Text code copyable={{ text: begun.secret }}>
                {spaced(begun.secret)}
              </Typography.Text>
            </Typography.Paragraph>
            <Form.Item
              name="code"
              label="2. 填写验证器现在显示的 6 位动态口令"
              rules={[{ required: true, pattern: /^\d{6}$/, message: '应为 6 位数字' }]}
            >
              <Input
                autoFocus
                maxLength={6}
                inputMode="numeric"
                autoComplete="one-time-code"
                style={{ fontSize: 20, letterSpacing: 8, maxWidth: 200 }}
              />
            </Form.Item>
            {failure}
            <Button type="primary" htmlType="submit" loading={state.busy}>
              绑定
            </Button>
          </Form>
        </Flex>
      )}
      {codes && <RecoveryCodes codes={codes} done={done} />}
    </Flex>
  );
}
