/** Shows a password that was just made, the one time that it can be seen. */
import { Alert, Button, Descriptions, Flex, Modal, Typography } from 'antd';
import type { Schemas } from '../../lib/api.types';

export function InitialPassword({ made, close }: { made: Schemas['InitialPasswordView']; close(): void }) {
  return (
    <Modal
      open
      title="初始密码"
      mask={{ closable: false }}
      closable={false}
      footer={
        <Button type="primary" onClick={close}>
          已经记下
        </Button>
      }
    >
      <Flex vertical gap={12}>
        <Alert
          type="warning"
          showIcon
          title="只显示这一次，请现在告诉本人"
          description="请当面或打电话告诉本人，不要发在群里。首次登录必须改成自己的密码。"
        />
        <Descriptions
          column={1}
          bordered
          size="small"
          items={[
            { key: 'login', label: '登录名', children: made.loginName },
            {
              key: 'password',
              label: '初始密码',
              children: (
                <Typography.Text copyable strong style={{ fontSize: 20, fontFamily: 'monospace' }}>
                  {made.password}
                </Typography.Text>
              ),
            },
          ]}
        />
      </Flex>
    </Modal>
  );
}
