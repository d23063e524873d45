/** The units that handle a suggestion: what each is to do by when, what it said, the checks, and the assigner's buttons. */
import { Button, Card, Empty, Flex, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { shortDay, shortTime } from '../../lib/format';
import { AssignmentActionDrawer } from './assignment-action';
import { Section, Words } from './section';
import type { Detail } from './suggestion-columns';

type Unit = Schemas['AssignmentView'];
type Action = Schemas['AssignmentActionView'];

function Due({ unit }: { unit: Unit }) {
  if (!unit.dueAt) return null;
  return (
    <Typography.Text type={unit.overdue ? 'danger' : 'secondary'}>
      {shortDay(unit.dueAt)} 前{unit.dueText ?? '办理'}
      {unit.overdue && '（已逾期）'}
    </Typography.Text>
  );
}

function UnitCard({ unit, act }: { unit: Unit; act(unit: Unit, action: Action): void }) {
  return (
    <Card
      size="small"
      title={
        <Space wrap>
          <Tag color={unit.kind === 'supporting' ? 'default' : 'blue'}>{unit.kindText}</Tag>
          {unit.unitName}
          <Tag>{unit.stateText}</Tag>
          {unit.round > 0 && <Tag color="orange">第 {unit.round} 次重新办理</Tag>}
        </Space>
      }
    >
      <Flex vertical gap={6}>
        <Due unit={unit} />
        <Typography.Text type="secondary">
          {shortTime(unit.assignedAt)} 交办，{unit.termText}
          {unit.answeredAt && `；${shortTime(unit.answeredAt)} 答复`}
        </Typography.Text>
        {unit.contactName && (
          <Typography.Text>
            联系人：{unit.contactName}　{unit.contactPhone}
          </Typography.Text>
        )}
        {unit.objection && <Words label="申请退办的理由">{unit.objection}</Words>}
        {unit.replacedBy && <Typography.Text>已改交 {unit.replacedBy}</Typography.Text>}
        {unit.plan && <Words label="办理方案">{unit.plan}</Words>}
        {unit.opinion && <Words label="会办意见">{unit.opinion}</Words>}
        {unit.actions.length > 0 && (
          <Space wrap>
            {unit.actions.map((action) => (
              <Button key={action.action} size="small" onClick={() => act(unit, action)}>
                {action.label}
              </Button>
            ))}
          </Space>
        )}
      </Flex>
    </Card>
  );
}

function Coordination({ one }: { one: Schemas['CoordinationView'] }) {
  return (
    <div>
      <Tag color="orange">{one.stateText}</Tag>
      {one.unitName}，{shortTime(one.listedAt)} 列入
      {one.meetingOn && `；${one.meetingOn} 在${one.place}开会`}
      {one.decisionText && `；结论：${one.decisionText}`}
      {one.minutes && <Words label="会议纪要">{one.minutes}</Words>}
    </div>
  );
}

function Check({ one }: { one: Schemas['CheckView'] }) {
  return (
    <div>
      <Tag color={one.verdict === 'good' ? 'green' : 'orange'}>{one.verdictText}</Tag>
      {one.year} 年{one.kindText}，{one.unitName}：{one.note}
      <Typography.Text type="secondary">
        {'　'}
        {one.by}　{shortTime(one.at)}
      </Typography.Text>
    </div>
  );
}

export function UnitsPart({ suggestion, changed }: { suggestion: Detail; changed(): void }) {
  const [acting, act] = useState<{ unit: Unit; action: Action } | null>(null);
  if (suggestion.units.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有交办给承办单位" />;
  return (
    <Flex vertical gap={14}>
      {suggestion.units.map((unit) => (
        <UnitCard key={unit.id} unit={unit} act={(which, action) => act({ unit: which, action })} />
      ))}
      <Section title="联席会议" count={suggestion.coordination.length}>
        {suggestion.coordination.map((one) => (
          <Coordination key={one.id} one={one} />
        ))}
      </Section>
      <Section title="督办考核" count={suggestion.checks.length}>
        {suggestion.checks.map((one) => (
          <Check key={one.id} one={one} />
        ))}
      </Section>
      {acting && (
        <AssignmentActionDrawer
          {...acting}
          coordination={suggestion.coordination}
          close={() => act(null)}
          done={changed}
        />
      )}
    </Flex>
  );
}
