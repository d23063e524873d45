/** Shows the recovery codes the one time that they can be seen, to be copied or printed. */
import { Alert, App, Button, Flex, Typography } from 'antd';
import { saveText } from '../../lib/save-text';

export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done(): void }) {
  const { message } = App.useApp();
  const text = codes.join('\r\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => message.success('已复制'),
      () => message.error('这个浏览器不允许复制，请用“保存到文件”或抄写'),
    );
  return (
    <Flex vertical gap={12}>
      <Alert
        type="warning"
        showIcon
        title="请现在保存好这 10 个恢复码，关闭后再也看不到"
        description="手机丢失或不在身边时，用一个恢复码代替动态口令登录，每个只能用一次。建议打印后锁在抽屉里。"
      />
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          gap: 8,
          background: '#f7f5f1',
          padding: 16,
        }}
      >
        {codes.map((code) => (
          <Typography.Text key={code} code style={{ fontSize: 16 }}>
            {code}
          </Typography.Text>
        ))}
      </div>
      <Flex gap={8}>
        <Button onClick={copy}>复制</Button>
        <Button onClick={() => saveText(text, '动态口令恢复码.txt')}>保存到文件</Button>
        <Button type="primary" style={{ marginInlineStart: 'auto' }} onClick={done}>
          已经保存好
        </Button>
      </Flex>
    </Flex>
  );
}
