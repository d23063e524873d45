/** A person's own one-time codes: whether a phone is bound, what the office asks for, and the ways to change it. */
import { TOTP_RULE_TEXT } from '@liaison/shared/access/access.text';
import { Alert, Button, Card, Descriptions, Modal, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import { AskPassword } from '../../components/ask-password';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { RecoveryCodes } from './recovery-codes';
import { TotpSetup } from './totp-setup';

type Security = Schemas['OwnSecurityView'];
type Step = 'bind' | 'unbind' | 'renew';

function Facts({ security, open }: { security: Security; open(step: Step): void }) {
  const may = (action: string) => security.actions.includes(action);
  const rule = TOTP_RULE_TEXT[security.totpRule];
  return (
    <Card
      title="动态口令"
      extra={
        <Space>
          {may('bind_totp') && (
            <Button type="primary" onClick={() => open('bind')}>
              绑定手机
            </Button>
          )}
          {may('renew_codes') && <Button onClick={() => open('renew')}>重新生成恢复码</Button>}
          {may('unbind_totp') && (
            <Button danger onClick={() => open('unbind')}>
              解除
            </Button>
          )}
        </Space>
      }
    >
      {!security.totpEnforced && !security.totpAt && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title="演示模式下不强制动态口令，只用密码就能登录"
        />
      )}
      <Descriptions
        size="small"
        column={1}
        items={[
          {
            key: 'state',
            label: '状态',
            children: security.totpAt ? (
              <>
                <Tag color="green">已绑定</Tag> {longTime(security.totpAt)}
              </>
            ) : (
              <Tag>未绑定</Tag>
            ),
          },
          { key: 'rule', label: '对您的要求', children: rule },
          ...(security.totpAt
            ? [
                {
                  key: 'left',
                  label: '没有用过的恢复码',
                  children: (
                    <Typography.Text type={security.recoveryLeft < 3 ? 'danger' : undefined}>
                      {security.recoveryLeft} 个{security.recoveryLeft < 3 ? '，请重新生成' : ''}
                    </Typography.Text>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

/** `changed` reads the state anew. */
export function TotpCard({ security, changed }: { security: Security; changed(): void }) {
  const [step, open] = useState<Step | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const close = () => {
    open(null);
    setCodes(null);
    changed();
  };
  const renew = async (password: string) => {
    const path = '/api/auth/totp/recovery-codes';
    setCodes((await write<Schemas['RecoveryCodesView']>('POST', path, { password })).codes);
  };
  return (
    <>
      <Facts security={security} open={open} />
      {step === 'bind' && (
        <Modal
          open
          title="绑定动态口令"
          width={680}
          footer={null}
          mask={{ closable: false }}
          onCancel={close}
        >
          <TotpSetup done={close} />
        </Modal>
      )}
      {step === 'renew' && !codes && (
        <AskPassword
          title="重新生成恢复码"
          hint="生成后，原来的恢复码全部作废。"
          close={() => open(null)}
          send={renew}
        />
      )}
      {codes && (
        <Modal open title="新的恢复码" width={560} footer={null} mask={{ closable: false }} onCancel={close}>
          <RecoveryCodes codes={codes} done={close} />
        </Modal>
      )}
      {step === 'unbind' && (
        <AskPassword
          title="解除动态口令"
          hint="解除后只用密码登录，恢复码全部作废。"
          close={close}
          send={(password) => write('POST', '/api/auth/totp/off', { password })}
        />
      )}
    </>
  );
}
