/** The units' answers with their official papers, and what the deputies said of them. */
import { FilePdfOutlined } from '@ant-design/icons';
import { OUTCOME_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { App, Button, Card, Empty, Flex, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { download } from '../../lib/http';
import { useMe } from '../../lib/me';
import { wordsOf } from '../../lib/use-data';
import { HeldText } from './held-text';
import { Section, Words } from './section';
import type { Detail } from './suggestion-columns';

type Answer = Schemas['AnswerView'];
const VERDICT_COLOUR = { satisfied: 'green', basically: 'gold', unsatisfied: 'red' } as const;

interface CardProps {
  readonly answer: Answer;
  readonly pdfPath: string;
  /** Where the text is released to the public; left out for whoever may not. */
  readonly release?: string;
}

function AnswerCard({ answer, pdfPath, release }: CardProps) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  async function pdf() {
    setBusy(true);
    await download(pdfPath, `${answer.no || '答复'}.pdf`).catch((error: unknown) =>
      message.error(wordsOf(error)),
    );
    setBusy(false);
  }
  return (
    <Card
      size="small"
      title={
        <Space wrap>
          <Tag color="blue">{answer.class} 类</Tag>
          {answer.unitName}
          {answer.round > 0 && <Tag color="orange">第 {answer.round} 次重新办理</Tag>}
        </Space>
      }
      extra={
        <Button size="small" icon={<FilePdfOutlined />} loading={busy} onClick={pdf}>
          答复函
        </Button>
      }
    >
      <Flex vertical gap={6}>
        <Typography.Text type="secondary">
          {answer.no}　{answer.classText}　{shortTime(answer.answeredAt)}
        </Typography.Text>
        <Words>{answer.text}</Words>
        {answer.heldReason && <HeldText reason={answer.heldReason} release={release} />}
        {answer.promisedOn && (
          <Typography.Text>
            {answer.class === 'B' ? '承诺解决日期' : '再次研究日期'}：{answer.promisedOn}
          </Typography.Text>
        )}
        {answer.reason && <Words label="暂不能解决的原因">{answer.reason}</Words>}
        {answer.plan && <Words label="下一步打算">{answer.plan}</Words>}
        {answer.without.length > 0 && (
          <Typography.Text type="warning">到期仍未提出会办意见：{answer.without.join('、')}</Typography.Text>
        )}
        <Typography.Text type="secondary">
          签发：{answer.signerName}（{answer.signerTitle}）　联系人：{answer.contactName}{' '}
          {answer.contactPhone}
          {answer.cc.length > 0 && `　抄送：${answer.cc.join('、')}`}
        </Typography.Text>
      </Flex>
    </Card>
  );
}

interface JudgedProps {
  readonly one: Schemas['EvaluationView'];
  readonly unitName: string;
  /** Of a round before the one that runs now. */
  readonly past: boolean;
}

function Evaluation({ one, unitName, past }: JudgedProps) {
  return (
    <div>
      <Space wrap>
        <b>{one.deputyName}</b>
        {unitName}
        {one.round > 0 && <Tag color="orange">第 {one.round} 次重新办理</Tag>}
        {past && <Tag>上一轮评价</Tag>}
        <span>
          态度 <Tag color={VERDICT_COLOUR[one.attitude]}>{one.attitudeText}</Tag>
        </span>
        <span>
          结果 <Tag color={VERDICT_COLOUR[one.result]}>{one.resultText}</Tag>
        </span>
        <Typography.Text type="secondary">{shortTime(one.at)}</Typography.Text>
      </Space>
      {one.comment && <Words>{one.comment}</Words>}
    </div>
  );
}

/** @param folder address of the record that holds the papers: of the suggestion, or of the unit's own assignment. The newest first. */
export function Answers({
  suggestion,
  folder,
  mayRelease = false,
}: {
  suggestion: Detail;
  folder: string;
  mayRelease?: boolean;
}) {
  return (
    <Flex vertical gap={12}>
      {[...suggestion.answers].reverse().map((answer) => (
        <AnswerCard
          key={answer.id}
          answer={answer}
          pdfPath={`${folder}/answers/${answer.id}/pdf`}
          {...(mayRelease ? { release: `${folder}/answers/${answer.id}/release` } : {})}
        />
      ))}
    </Flex>
  );
}

export function Evaluations({ suggestion }: { suggestion: Detail }) {
  const { evaluations, waitingFor, units } = suggestion;
  const unitOf = (id: string) => units.find((unit) => unit.id === id);
  return (
    <Flex vertical gap={8}>
      {evaluations.length === 0 && (
        <Typography.Text type="secondary">
          {suggestion.outcomeText ? `没有代表测评，记为“${suggestion.outcomeText}”` : '还没有代表测评'}
        </Typography.Text>
      )}
      {evaluations.map((one) => (
        <Evaluation
          key={`${one.deputyName}-${one.assignmentId}-${one.round}`}
          one={one}
          unitName={unitOf(one.assignmentId)?.unitName ?? ''}
          past={one.round < (unitOf(one.assignmentId)?.round ?? 0)}
        />
      ))}
      {waitingFor.length > 0 && (
        <Typography.Text type="secondary">
          还没有测评：{waitingFor.join('、')}。到期没有测评的记为“{OUTCOME_TEXT.not_evaluated}”，不算满意。
        </Typography.Text>
      )}
    </Flex>
  );
}

export function AnswersPart({ suggestion }: { suggestion: Detail }) {
  const me = useMe();
  if (suggestion.answers.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="承办单位还没有答复" />;
  return (
    <Flex vertical gap={14}>
      <Answers
        suggestion={suggestion}
        folder={`/api/admin/suggestions/${suggestion.id}`}
        mayRelease={me.may('suggestion.review')}
      />
      <Section title="代表测评">
        <Evaluations suggestion={suggestion} />
      </Section>
    </Flex>
  );
}
