// Anybody reads one suggestion here as far as its deputy agreed: the paper, the answers, the verdict, the promises.
import { View } from '@tarojs/components';
import type { PublicSuggestion } from '../../../core/api.types';
import { dateText } from '../../../core/format';
import { Steps } from '../../../features/step-list';
import { Card, Fact, Notice, Tag } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Failed, Skeleton } from '../../../ui/states';
import './index.scss';
import { usePublicSuggestion } from './use-public-suggestion';

function Head({ one }: { one: PublicSuggestion }) {
  return (
    <Card>
      <View className="tags">
        <Tag text={one.stateText} tone="blue" />
        <Tag text={one.category} />
        {one.overdue ? <Tag text="已超期" tone="red" /> : null}
      </View>
      <View className="public-title">{one.title}</View>
      {one.no ? <Fact name="编号">{one.no}</Fact> : null}
      <Fact name="提出">{one.congress}</Fact>
      <Fact name="代表">{[one.authorName, ...one.coSigners].join('、')}</Fact>
    </Card>
  );
}

function Verdict({ one }: { one: PublicSuggestion }) {
  if (!one.outcomeText) return null;
  return (
    <Notice tone="gold" icon="star">
      代表对办理结果的测评：{one.outcomeText}。没有测评的不算满意。
    </Notice>
  );
}

function Units({ one }: { one: PublicSuggestion }) {
  if (one.units.length === 0) return null;
  return (
    <Card title="承办单位">
      {one.units.map(({ name, kindText, stateText }) => (
        <View key={`${name}${kindText}${stateText}`} className="public-unit">
          <View className="public-unit__name">{name}</View>
          <Tag text={kindText} tone="gold" />
          <Tag text={stateText} tone="blue" />
        </View>
      ))}
    </Card>
  );
}

function Answers({ one }: { one: PublicSuggestion }) {
  if (one.answers.length === 0) return null;
  return (
    <Card title="单位答复">
      {one.answers.map((answer) => (
        <View key={answer.no} className="public-answer">
          <View className="public-unit__name">
            {answer.unitName}
            {answer.round > 0 ? `（第${answer.round}次重新答复）` : ''}
          </View>
          <View className="public-answer__class">{answer.classText}</View>
          {answer.promisedOn ? <Fact name="承诺日期">{answer.promisedOn}</Fact> : null}
          {answer.text ? <View className="prose">{answer.text}</View> : null}
          <View className="muted">
            {dateText(answer.answeredAt)} · {answer.no}
          </View>
        </View>
      ))}
    </Card>
  );
}

function Promises({ one }: { one: PublicSuggestion }) {
  if (one.promises.length === 0) return null;
  return (
    <Card title="承诺兑现">
      {one.promises.map((promise) => (
        <View key={`${promise.unitName}${promise.promisedOn}`} className="public-answer">
          <View className="public-unit">
            <View className="public-unit__name">{promise.unitName}</View>
            <Tag
              text={promise.overdue ? `${promise.stateText}，已过期` : promise.stateText}
              tone={promise.overdue ? 'red' : 'blue'}
            />
          </View>
          <Fact name="承诺日期">{promise.promisedOn}</Fact>
          {promise.moved > 0 ? <View className="muted">改过{promise.moved}次日期</View> : null}
        </View>
      ))}
    </Card>
  );
}

function Words({ title, text }: { title: string; text: string | null }) {
  return text ? (
    <Card title={title}>
      <View className="prose">{text}</View>
    </Card>
  ) : null;
}

export default function PublicSuggestionPage() {
  const { data, problem, reload } = usePublicSuggestion();
  if (!data) {
    return (
      <Screen title="代表建议">
        {problem ? <Failed problem={problem} onRetry={() => void reload()} /> : <Skeleton />}
      </Screen>
    );
  }
  return (
    <Screen title="代表建议">
      <Head one={data} />
      <Verdict one={data} />
      {data.full ? null : <Notice tone="plain">代表只公开了这件建议的标题和办理结果，全文不公开。</Notice>}
      <Words title="案据" text={data.grounds} />
      <Words title="方案" text={data.proposal} />
      <Answers one={data} />
      <Promises one={data} />
      <Units one={data} />
      {data.steps.length ? (
        <Card title="办理进展">
          <Steps steps={data.steps} />
        </Card>
      ) : null}
    </Screen>
  );
}
