/** Shows passwords that were just made, the one time that they can be seen. */
import { Alert, App, Button, Descriptions, Flex, Modal, Typography } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { saveText } from '../../lib/save-text';

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

/** Quotes a cell, and keeps a spreadsheet from reading it as a formula. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The passwords of an import. */
export function InitialPasswords({ items }: { items: readonly Schemas['NewPasswordView'][] }) {
  const { message } = App.useApp();
  if (items.length === 0) return null;
  const save = () => {
    const lines = [
      ['登录名', '姓名', '初始密码'],
      ...items.map((one) => [one.loginName, one.displayName, one.password]),
    ];
    saveText(lines.map((line) => line.map(cell).join(',')).join('\r\n'), '新账号初始密码.csv');
    void message.success('已保存到下载的文件夹，发给本人后请删除');
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={`新建了 ${items.length} 个账号，初始密码只能现在保存`}
      description="关闭后再也看不到；没有保存的，可以逐个重置密码。"
      action={
        <Button type="primary" onClick={save}>
          保存密码表
        </Button>
      }
    />
  );
}
