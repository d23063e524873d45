/** What follows a suggestion around: key supervision, checks, visits, coordination, promises, earlier papers on the same matter. */
import { Flex, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { PromiseMoves } from '../suggestions/promise-moves';
import { Section } from '../suggestions/section';

type Suggestion = Schemas['SuggestionDetailView'];

function Block({ title, rows }: { title: string; rows: readonly { key: string; content: ReactNode }[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <Flex vertical gap={6}>
        {rows.map(({ key, content }) => (
          <div key={key} style={{ whiteSpace: 'pre-wrap' }}>
            {content}
          </div>
        ))}
      </Flex>
    </Section>
  );
}

export function Follow({ suggestion }: { suggestion: Suggestion }) {
  const { key, analysis } = suggestion;
  return (
    <>
      <Block
        title="承诺"
        rows={suggestion.promises.map((one) => ({
          key: one.id,
          content: (
            <>
              <Tag color={one.overdue ? 'red' : 'blue'}>{one.overdue ? '已过承诺日期' : one.stateText}</Tag>
              {one.unitName}承诺 {one.promisedOn}：{one.text}
              <PromiseMoves moves={one.moves} />
            </>
          ),
        }))}
      />
      <Block
        title="重点督办"
        rows={[
          ...(key
            ? [{ key: 'key', content: `${key.title}${key.leader}领衔督办，${shortTime(key.at)} 起` }]
            : []),
          ...suggestion.visits.map((visit) => ({
            key: visit.id,
            content: (
              <>
                {visit.visitedOn} {visit.leader}到{visit.place}视察（{visit.participants}）：{visit.found}
                {visit.result && ` 处理结果：${visit.result}`}
                <Photos photos={visit.photos} />
              </>
            ),
          })),
        ]}
      />
      <Block
        title="督办考核"
        rows={suggestion.checks.map((check) => ({
          key: check.id,
          content: (
            <>
              <Tag color={check.verdict === 'good' ? 'green' : 'orange'}>{check.verdictText}</Tag>
              {check.year} 年{check.kindText}　{check.unitName}
              {check.note && `：${check.note}`}
            </>
          ),
        }))}
      />
      <Block
        title="联席会议协调"
        rows={suggestion.coordination.map((one) => ({
          key: one.id,
          content: [
            `${one.unitName}：${one.stateText}`,
            one.meetingOn && `${one.meetingOn} ${one.place}`,
            one.decisionText,
            one.minutes,
          ]
            .filter(Boolean)
            .join('，'),
        }))}
      />
      <Block
        title="以前提出的同一事项"
        rows={suggestion.earlier.map((one) => ({
          key: one.id,
          content: `${one.no ?? ''}　${one.title}`,
        }))}
      />
      <Block
        title="专项办理分析"
        rows={
          analysis
            ? [
                {
                  key: 'analysis',
                  content: [
                    `连续 ${analysis.years} 年提出`,
                    analysis.meetingOn && `${analysis.meetingOn} 分析`,
                    analysis.conclusion,
                    analysis.plan,
                  ]
                    .filter(Boolean)
                    .join('，'),
                },
              ]
            : []
        }
      />
    </>
  );
}
