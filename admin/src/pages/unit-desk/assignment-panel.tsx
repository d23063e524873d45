/** One assignment beside the list: the paper, who else handles it, what was said and done, and the unit's own steps. */
import { CloseOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Skeleton, Space, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { daysLeft, longTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { Answers, Evaluations } from '../suggestions/answers-part';
import { Entries } from '../suggestions/entries';
import { Section } from '../suggestions/section';
import { Follow } from './follow';
import { Paper } from './paper';
import { StepForm } from './step-form';
import { isStep, LEADING, type StepName } from './steps';
import { Units } from './units';

type Detail = Schemas['UnitAssignmentDetailView'];

export interface AssignmentPanelProps {
  readonly id: string;
  /** Stands under the head: what the list itself can do with it. */
  readonly above?: ReactNode;
  close(): void;
  changed(): void;
}

function Clock({ assignment: { dueAt, dueText, overdue } }: Pick<Detail, 'assignment'>) {
  if (!dueAt) return null;
  return (
    <Alert
      type={overdue ? 'error' : 'warning'}
      showIcon
      title={`${dueText ?? ''}：${daysLeft(dueAt)}（${longTime(dueAt)} 前）`}
    />
  );
}

export function AssignmentPanel({ id, above, close, changed }: AssignmentPanelProps) {
  const asked = useData<Detail>(`/api/unit/assignments/${id}`);
  const [step, setStep] = useState<StepName | null>(null);
  if (asked.error)
    return (
      <Alert
        type="error"
        showIcon
        title={asked.error}
        action={
          <Space>
            <Button onClick={asked.reload}>再试一次</Button>
            <Button onClick={close}>关闭</Button>
          </Space>
        }
      />
    );
  if (!asked.data) return <Skeleton active style={{ paddingTop: 16 }} />;
  const { assignment, suggestion } = asked.data;
  return (
    <Flex vertical gap={12}>
      <Flex vertical gap={8} className="panel-head">
        <Flex align="center" gap={8} wrap>
          <Typography.Text strong copyable>
            {suggestion.no ?? ''}
          </Typography.Text>
          <Tag color="blue">{assignment.kindText}</Tag>
          <Tag>{assignment.stateText}</Tag>
          {suggestion.isKey && <Tag color="gold">重点督办</Tag>}
          {assignment.round > 0 && <Tag color="red">第 {assignment.round} 次重新办理</Tag>}
          <span style={{ flex: 1 }} />
          <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
        </Flex>
        <Space wrap size={[8, 6]}>
          {assignment.actions.map(
            ({ action, label }) =>
              isStep(action) && (
                <Button
                  key={action}
                  type={LEADING.has(action) ? 'primary' : 'default'}
                  onClick={() => setStep(action)}
                >
                  {label}
                </Button>
              ),
          )}
        </Space>
      </Flex>
      <Clock assignment={assignment} />
      {above}
      <Section title="建议原文">
        <Paper suggestion={suggestion} />
      </Section>
      <Section title="承办单位">
        <Units suggestion={suggestion} own={assignment.id} />
      </Section>
      {suggestion.answers.length > 0 && (
        <Section title="答复">
          <Answers suggestion={suggestion} folder={`/api/unit/assignments/${assignment.id}`} />
        </Section>
      )}
      {suggestion.evaluations.length + suggestion.waitingFor.length > 0 && (
        <Section title="代表测评">
          <Evaluations suggestion={suggestion} />
        </Section>
      )}
      <Follow suggestion={suggestion} />
      <Section title="办理经过">
        <Entries entries={suggestion.timeline} />
      </Section>
      {step && (
        <StepForm
          step={step}
          detail={asked.data}
          close={() => setStep(null)}
          done={() => {
            asked.reload();
            changed();
          }}
        />
      )}
    </Flex>
  );
}
