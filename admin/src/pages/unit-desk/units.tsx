/** Who handles a suggestion: each unit with its part, where it stands, whom to call, its plan and its opinion. */
import { Card, Descriptions, Flex, Tag, Typography } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { daysLeft, shortTime } from '../../lib/format';

type Assignment = Schemas['AssignmentView'];

function factsOf(one: Assignment) {
  const { contactName, contactPhone } = one;
  return [
    { key: 'contact', label: '联系人', children: [contactName, contactPhone].filter(Boolean).join('，') },
    { key: 'term', label: '办理时限', children: one.termText },
    {
      key: 'due',
      label: '下一期限',
      children: one.dueAt && `${one.dueText ?? ''}，${shortTime(one.dueAt)}（${daysLeft(one.dueAt)}）`,
    },
    { key: 'answered', label: '答复时间', children: shortTime(one.answeredAt) },
    { key: 'replaced', label: '已改交', children: one.replacedBy },
    { key: 'objection', label: '退办理由', children: one.objection },
    { key: 'plan', label: '办理方案', children: one.plan },
    { key: 'opinion', label: '会办意见', children: one.opinion },
  ].filter(({ children }) => children);
}

export function Units({
  suggestion: { units },
  own,
}: {
  suggestion: Schemas['SuggestionDetailView'];
  own: string;
}) {
  return (
    <Flex vertical gap={8}>
      {units.map((one) => (
        <Card key={one.id} size="small" styles={{ body: { paddingBlock: 8 } }}>
          <Flex align="center" gap={8} wrap>
            <Tag color="blue">{one.kindText}</Tag>
            <Typography.Text strong>{one.unitName}</Typography.Text>
            {one.id === own && <Tag color="red">本单位</Tag>}
            <Tag>{one.stateText}</Tag>
            {one.overdue && <Tag color="red">逾期</Tag>}
            {one.bounces > 0 && <Tag>申请退办 {one.bounces} 次</Tag>}
          </Flex>
          <Descriptions
            size="small"
            column={1}
            items={factsOf(one)}
            style={{ marginTop: 6 }}
            styles={{ content: { whiteSpace: 'pre-wrap' } }}
          />
        </Card>
      ))}
    </Flex>
  );
}
