/** Which code stands on the paper; what WeChat cannot make is greyed, and the reason stands below it. */
import { Flex, Radio, Typography } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';

export type CodeStyle = 'link' | 'mini';

interface CodeChoiceProps {
  readonly value: CodeStyle;
  change(value: CodeStyle): void;
}

export function CodeChoice({ value, change }: CodeChoiceProps) {
  const off = useData<Schemas['CodeWaysView']>('/api/admin/code-ways').data?.miniOff ?? null;
  return (
    <Flex vertical gap={4}>
      <span>站牌上的码</span>
      <Radio.Group
        vertical
        value={value}
        onChange={(event) => change(event.target.value)}
        options={[
          { value: 'link', label: '普通二维码（微信、浏览器都能扫）' },
          { value: 'mini', label: '小程序码（只能用微信扫）', disabled: off !== null },
        ]}
      />
      {off !== null && <Typography.Text type="secondary">小程序码现在不能选：{off}</Typography.Text>}
    </Flex>
  );
}
