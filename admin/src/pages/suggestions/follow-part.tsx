/** What follows the answers: promises and their moves, supervision on the spot, the special analysis. */
import { Empty, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { PromiseMoves } from './promise-moves';
import { Section, Words } from './section';
import type { Detail } from './suggestion-columns';

function Promised({ one }: { one: Schemas['PromiseView'] }) {
  return (
    <Flex vertical gap={4}>
      <div>
        <Tag color={one.overdue ? 'red' : 'blue'}>{one.overdue ? '已过承诺日期' : one.stateText}</Tag>
        {one.unitName}　{one.class} 类　承诺 {one.promisedOn} 前
        {one.moved > 0 && `，已调整 ${one.moved} 次（最初 ${one.firstPromisedOn}）`}
        {one.rolled > 0 && `，滚动 ${one.rolled} 次`}{' '}
        <Link to={`/suggestions/promises?state=${one.state}&unitId=${one.unitId}&id=${one.id}`}>到台账</Link>
      </div>
      <Words>{one.text}</Words>
      <Typography.Text type="secondary">
        签发：{one.signerName}（{one.signerTitle}）
      </Typography.Text>
      <PromiseMoves moves={one.moves} />
    </Flex>
  );
}

function Visit({ one }: { one: Schemas['SupervisionVisitView'] }) {
  return (
    <Flex vertical gap={4}>
      <b>
        {one.visitedOn}　{one.leader}带队　{one.place}
      </b>
      {one.participants && <Words label="参加人员">{one.participants}</Words>}
      <Words label="发现的情况">{one.found}</Words>
      <Words label="督办意见和结果">{one.result}</Words>
      <Photos photos={one.photos} />
    </Flex>
  );
}

function Analysis({ one }: { one: Schemas['SpecialAnalysisView'] }) {
  return (
    <Flex vertical gap={4}>
      <div>
        连续 {one.years} 年提出{one.meetingOn && `，${one.meetingOn} 召开专题会议`}
      </div>
      {one.conclusion ? (
        <>
          <Words label="为什么年年提">{one.conclusion}</Words>
          <Words label="怎样从根本上解决">{one.plan}</Words>
        </>
      ) : (
        <Typography.Text type="warning">还没有分析结论</Typography.Text>
      )}
    </Flex>
  );
}

export function FollowPart({ suggestion }: { suggestion: Detail }) {
  const { promises, visits, analysis } = suggestion;
  if (promises.length + visits.length === 0 && !analysis)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有承诺、督办视察或专项分析的记录" />;
  return (
    <Flex vertical gap={14}>
      <Section title="承诺" count={promises.length}>
        {promises.map((one) => (
          <Promised key={one.id} one={one} />
        ))}
      </Section>
      <Section title="督办视察" count={visits.length}>
        {visits.map((one) => (
          <Visit key={one.id} one={one} />
        ))}
      </Section>
      {analysis && (
        <Section title="专项办理分析">
          <Analysis one={analysis} />
        </Section>
      )}
    </Flex>
  );
}
