// The unit's page of one assignment is put together from these: the paper, who else handles it, answers, verdicts.
import { View } from '@tarojs/components';
import type { SuggestionAnswer, SuggestionDetail } from '../../../core/api.types';
import { dueText } from '../../../core/due';
import { dateText, timeText } from '../../../core/format';
import { DocumentList } from '../../../features/documents';
import { PhotoGrid } from '../../../features/photos';
import { Card, Fact, Tag } from '../../../ui/parts';

export function Paper({ suggestion }: { suggestion: SuggestionDetail }) {
  const co = suggestion.coSigners.filter(({ status }) => status === 'confirmed').map(({ name }) => name);
  return (
    <Card title={suggestion.title}>
      <View className="desk-facts">
        <Fact name="编号">{suggestion.no ?? ''}</Fact>
        <Fact name="代表">{[suggestion.authorName, ...co].join('、')}</Fact>
        <Fact name="提出">{suggestion.sessionName ?? suggestion.occasionText}</Fact>
      </View>
      <View className="unit-part">案据</View>
      <View className="card__text prose desk-text">{suggestion.grounds}</View>
      <View className="unit-part">方案</View>
      <View className="card__text prose desk-text">{suggestion.proposal}</View>
      {suggestion.photos.length ? <PhotoGrid photos={suggestion.photos} /> : null}
      <DocumentList documents={suggestion.documents} />
    </Card>
  );
}

export function Units({ suggestion, own }: { suggestion: SuggestionDetail; own: string }) {
  return (
    <Card title="承办单位">
      {suggestion.units.map((unit) => (
        <View key={unit.id} className="unit-row">
          <View className="unit-row__name">{unit.unitName}</View>
          <View className="tags">
            <Tag text={unit.kindText} tone="blue" />
            <Tag text={unit.stateText} />
            {unit.id === own ? <Tag text="本单位" tone="red" /> : null}
            {unit.overdue ? <Tag text="逾期" tone="red" /> : null}
          </View>
          {unit.contactName ? (
            <Fact name="联系人">{`${unit.contactName} ${unit.contactPhone ?? ''}`}</Fact>
          ) : null}
          {unit.dueAt && unit.id !== own ? <Fact name="期限">{dueText(unit.dueAt)}</Fact> : null}
          {unit.objection ? <Fact name="退办理由">{unit.objection}</Fact> : null}
          {unit.plan ? <Fact name="方案">{unit.plan}</Fact> : null}
          {unit.opinion ? <Fact name="会办意见">{unit.opinion}</Fact> : null}
        </View>
      ))}
    </Card>
  );
}

function Answer({ answer }: { answer: SuggestionAnswer }) {
  return (
    <View className="unit-row">
      <View className="unit-row__name">{answer.unitName}</View>
      <View className="tags">
        <Tag text={`${answer.class}类 ${answer.classText}`} tone="green" />
        {answer.round > 0 ? <Tag text={`第${answer.round}次重新办理`} tone="red" /> : null}
      </View>
      <View className="prose">{answer.text}</View>
      {answer.reason ? <Fact name="原因">{answer.reason}</Fact> : null}
      {answer.plan ? <Fact name="打算">{answer.plan}</Fact> : null}
      {answer.promisedOn ? <Fact name="日期">{answer.promisedOn}</Fact> : null}
      <View className="muted">
        {answer.no} · {answer.signerName}（{answer.signerTitle}）签发 · {timeText(answer.answeredAt)}
      </View>
    </View>
  );
}

export function Answers({ answers }: { answers: SuggestionAnswer[] }) {
  return (
    <Card title="答复">
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
    </Card>
  );
}

export function Verdicts({ suggestion }: { suggestion: SuggestionDetail }) {
  /** Of a round before the one that runs now. */
  const past = ({ assignmentId, round }: SuggestionDetail['evaluations'][number]) =>
    round < (suggestion.units.find(({ id }) => id === assignmentId)?.round ?? 0);
  return (
    <Card title="代表测评">
      {suggestion.evaluations.map((one) => (
        <View key={`${one.deputyName}${one.assignmentId}${one.round}`} className="unit-row">
          <View className="unit-row__name">{one.deputyName}代表</View>
          <View className="tags">
            {past(one) ? <Tag text="上一轮评价" /> : null}
            <Tag text={`态度${one.attitudeText}`} tone={one.attitude === 'unsatisfied' ? 'red' : 'green'} />
            <Tag text={`结果${one.resultText}`} tone={one.result === 'unsatisfied' ? 'red' : 'green'} />
          </View>
          {one.comment ? <View className="prose">{one.comment}</View> : null}
          <View className="muted">{dateText(one.at)}</View>
        </View>
      ))}
      {suggestion.waitingFor.length ? (
        <View className="muted">还没有测评：{suggestion.waitingFor.join('、')}。没有测评的不算满意。</View>
      ) : null}
    </Card>
  );
}
