// The page of one suggestion shows here how the congress watches over it: visits, checks, meetings, the yearly analysis.
import { View } from '@tarojs/components';
import type { Suggestion } from '../../../core/api.types';
import { dateText } from '../../../core/format';
import { PhotoGrid } from '../../../features/photos';
import { Card, Fact, Tag } from '../../../ui/parts';

export function Oversight({ one }: { one: Suggestion }) {
  const { visits, checks, coordination, analysis } = one;
  if (!visits.length && !checks.length && !coordination.length && !analysis) return null;
  return (
    <Card title="人大督办">
      {visits.map((visit) => (
        <View key={visit.id} className="answer">
          <View className="unit__name">
            {visit.visitedOn} {visit.leader}到{visit.place}督办
          </View>
          {visit.found ? <Fact name="发现">{visit.found}</Fact> : null}
          {visit.result ? <Fact name="结果">{visit.result}</Fact> : null}
          {visit.photos.length ? <PhotoGrid photos={visit.photos} /> : null}
        </View>
      ))}
      {checks.map((check) => (
        <View key={check.id} className="answer">
          <View className="unit__head">
            <View className="unit__name">
              {check.kindText} · {check.unitName}
            </View>
            <Tag text={check.verdictText} tone={check.verdict === 'good' ? 'green' : 'amber'} />
          </View>
          {check.note ? <View className="prose">{check.note}</View> : null}
          <View className="muted">{dateText(check.at)}</View>
        </View>
      ))}
      {coordination.map((meeting) => (
        <View key={meeting.id} className="answer">
          <View className="unit__head">
            <View className="unit__name">联席会议</View>
            <Tag text={meeting.decisionText ?? meeting.stateText} tone="blue" />
          </View>
          {meeting.meetingOn ? (
            <View className="muted">
              {meeting.meetingOn} {meeting.place}
            </View>
          ) : null}
          {meeting.minutes ? <View className="prose">{meeting.minutes}</View> : null}
        </View>
      ))}
      {analysis ? (
        <View className="answer">
          <View className="unit__name">专项办理分析（连续{analysis.years}年提出）</View>
          {analysis.conclusion ? <Fact name="结论">{analysis.conclusion}</Fact> : null}
          {analysis.plan ? <Fact name="办法">{analysis.plan}</Fact> : null}
        </View>
      ) : null}
    </Card>
  );
}
