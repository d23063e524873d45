/** The answers to a suggestion, each with its official paper, and what the deputies said of them. */
import { FilePdfOutlined } from '@ant-design/icons';
import { App, Button, Card, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { download } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Suggestion = Schemas['SuggestionDetailView'];
type Answer = Schemas['AnswerView'];

function notesOf(answer: Answer): string[] {
  return [
    answer.promisedOn && `${answer.class === 'B' ? '承诺解决' : '再次研究'}的日期：${answer.promisedOn}`,
    answer.reason && `原因：${answer.reason}`,
    answer.plan && `下一步打算：${answer.plan}`,
    answer.without.length > 0 && `到期没有提出会办意见：${answer.without.join('、')}`,
    `签发：${answer.signerName}，${answer.signerTitle}`,
    `联系人：${answer.contactName}，${answer.contactPhone}`,
    answer.cc.length > 0 && `抄送：${answer.cc.join('、')}`,
  ].filter((line): line is string => Boolean(line));
}

export function Answers({ suggestion, assignmentId }: { suggestion: Suggestion; assignmentId: string }) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState<string | null>(null);
  const pdf = (answer: Answer) => {
    setBusy(answer.id);
    download(
      `/api/unit/assignments/${assignmentId}/answers/${answer.id}/pdf`,
      `第${suggestion.no ?? ''}号建议答复件（${answer.unitName}）.pdf`,
    )
      .catch((error: unknown) => message.error(wordsOf(error)))
      .finally(() => setBusy(null));
  };
  return (
    <Flex vertical gap={8}>
      {suggestion.answers.map((answer) => (
        <Card
          key={answer.id}
          size="small"
          title={
            <>
              <Tag color="red">{answer.class} 类</Tag>
              {answer.unitName}　{answer.no}
            </>
          }
          extra={
            <Button
              size="small"
              icon={<FilePdfOutlined />}
              loading={busy === answer.id}
              onClick={() => pdf(answer)}
            >
              正式答复件
            </Button>
          }
        >
          <Typography.Text type="secondary">
            {answer.classText}　{longTime(answer.answeredAt)}
            {answer.round > 0 && `　第 ${answer.round} 次重新办理`}
          </Typography.Text>
          <p style={{ whiteSpace: 'pre-wrap' }}>{answer.text}</p>
          {notesOf(answer).map((line) => (
            <div key={line} style={{ color: '#666', whiteSpace: 'pre-wrap' }}>
              {line}
            </div>
          ))}
        </Card>
      ))}
    </Flex>
  );
}

const COLOUR = { satisfied: 'green', basically: 'gold', unsatisfied: 'red' } as const;

export function Evaluations({ suggestion }: { suggestion: Suggestion }) {
  const unitOf = (id: string) => suggestion.units.find((unit) => unit.id === id)?.unitName ?? '';
  return (
    <Flex vertical gap={8}>
      {suggestion.evaluations.map((one) => (
        <div key={`${one.deputyName}${one.assignmentId}${one.round}`}>
          <Typography.Text strong>{one.deputyName}</Typography.Text>　{unitOf(one.assignmentId)}
          {one.round > 0 && `（第 ${one.round} 次重新办理）`}　态度{' '}
          <Tag color={COLOUR[one.attitude]}>{one.attitudeText}</Tag>
          结果 <Tag color={COLOUR[one.result]}>{one.resultText}</Tag>
          {one.comment && <div style={{ whiteSpace: 'pre-wrap' }}>{one.comment}</div>}
        </div>
      ))}
      {suggestion.waitingFor.length > 0 && (
        <Typography.Text type="secondary">
          还没有测评：{suggestion.waitingFor.join('、')}。到期没有测评的记为“未评价”，不算满意。
        </Typography.Text>
      )}
    </Flex>
  );
}
