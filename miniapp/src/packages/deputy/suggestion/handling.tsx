// The page of one suggestion shows here what the units do with it: who has it until when, answers, promises, verdicts.
import { View } from '@tarojs/components';
import type { Evaluation, Suggestion, SuggestionPart, UnitAnswer } from '../../../core/api.types';
import { dueText } from '../../../core/due';
import { dateText, timeText } from '../../../core/format';
import { call } from '../../../core/platform/device';
import { Card, Fact, Notice, Tag } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';

function Unit({ part }: { part: SuggestionPart }) {
  const { contactName, contactPhone, dueAt } = part;
  return (
    <View className={`unit ${part.overdue ? 'unit--late' : ''}`}>
      <View className="unit__head">
        <View className="unit__name">{part.unitName}</View>
        <Tag text={part.kindText} tone="gold" />
        <Tag text={part.stateText} tone="blue" />
        {part.round > 0 ? <Tag text={`第${part.round}次重新办理`} tone="amber" /> : null}
      </View>
      {dueAt ? (
        <View className={part.overdue ? 'unit__due unit__due--late' : 'unit__due'}>
          {part.dueText}：{dueText(dueAt)}（{dateText(dueAt)}）
        </View>
      ) : null}
      {part.replacedBy ? <View className="muted">已改交{part.replacedBy}办理</View> : null}
      {part.bounces > 0 ? <View className="muted">申请退办{part.bounces}次</View> : null}
      {part.objection && !part.replacedBy ? <Fact name="退办理由">{part.objection}</Fact> : null}
      {part.plan ? <Fact name="办理方案">{part.plan}</Fact> : null}
      {part.opinion ? <Fact name="会办意见">{part.opinion}</Fact> : null}
      {contactName ? <Fact name="经办人">{contactName}</Fact> : null}
      {contactPhone ? (
        <PushButton
          text={`打电话 ${contactPhone}`}
          kind="secondary"
          small
          icon="phone"
          label={`给${part.unitName}打电话`}
          onTap={() => call(contactPhone)}
        />
      ) : null}
    </View>
  );
}

export function Units({ units }: { units: SuggestionPart[] }) {
  if (units.length === 0) return null;
  return (
    <Card title="承办单位">
      {units.map((part) => (
        <Unit key={part.id} part={part} />
      ))}
    </Card>
  );
}

interface AnswersProps {
  answers: UnitAnswer[];
  busy: boolean;
  onPaper: (answerId: string, name: string) => void;
}

function Answer({ answer, busy, onPaper }: Omit<AnswersProps, 'answers'> & { answer: UnitAnswer }) {
  return (
    <View className="answer">
      <View className="unit__head">
        <View className="unit__name">{answer.unitName}</View>
        {answer.round > 0 ? <Tag text={`第${answer.round}次重新答复`} tone="amber" /> : null}
      </View>
      <View className="answer__class">{answer.classText}</View>
      {answer.promisedOn ? (
        <View className="answer__promise">承诺{dateText(`${answer.promisedOn}T00:00:00+08:00`)}前解决</View>
      ) : null}
      <View className="prose">{answer.text}</View>
      {answer.reason ? <Fact name="原因">{answer.reason}</Fact> : null}
      {answer.plan ? <Fact name="下一步">{answer.plan}</Fact> : null}
      {answer.without.length ? <Fact name="缺会办意见">{answer.without.join('、')}</Fact> : null}
      <Fact name="签发">
        {answer.signerName}（{answer.signerTitle}）
      </Fact>
      <Fact name="文号">{answer.no}</Fact>
      <Fact name="答复时间">{timeText(answer.answeredAt)}</Fact>
      <PushButton
        text="看正式答复件"
        kind="secondary"
        small
        icon="doc"
        busy={busy}
        label={`看${answer.unitName}的正式答复件`}
        onTap={() => onPaper(answer.id, `${answer.no}.pdf`)}
      />
    </View>
  );
}

/** The newest answer of all stands first. */
export function Answers({ answers, busy, onPaper }: AnswersProps) {
  if (answers.length === 0) return null;
  const newest = [...answers].sort((a, b) => b.answeredAt.localeCompare(a.answeredAt));
  return (
    <Card title="单位答复">
      {newest.map((answer) => (
        <Answer key={answer.id} answer={answer} busy={busy} onPaper={onPaper} />
      ))}
    </Card>
  );
}

export function Promises({ promises }: { promises: Suggestion['promises'] }) {
  if (promises.length === 0) return null;
  return (
    <Card title="承诺兑现">
      {promises.map((promise) => (
        <View key={promise.id} className="answer">
          <View className="unit__head">
            <View className="unit__name">{promise.unitName}</View>
            <Tag
              text={promise.overdue ? `${promise.stateText}，已过期` : promise.stateText}
              tone={promise.overdue ? 'red' : 'blue'}
            />
          </View>
          <Fact name="承诺日期">{promise.promisedOn}</Fact>
          {promise.moves.map((move) => (
            <View key={move.at} className="muted">
              {dateText(move.at)}从{move.fromOn}改到{move.toOn}：{move.reason || '转入下一年度'}
            </View>
          ))}
        </View>
      ))}
    </Card>
  );
}

/** @param past of a round before the one that runs now */
function Judged({ one, unitName, past }: { one: Evaluation; unitName: string; past: boolean }) {
  return (
    <View className="answer">
      <View className="unit__head">
        <View className="unit__name">
          {one.deputyName}代表对{unitName}
        </View>
        {one.mine ? <Tag text="我" tone="gold" /> : null}
        {past ? <Tag text="上一轮评价" /> : null}
      </View>
      <View className="tags">
        <Tag text={`态度${one.attitudeText}`} tone={one.attitude === 'unsatisfied' ? 'red' : 'green'} />
        <Tag text={`结果${one.resultText}`} tone={one.result === 'unsatisfied' ? 'red' : 'green'} />
      </View>
      {one.comment ? <View className="prose">{one.comment}</View> : null}
      <View className="muted">{timeText(one.at)}</View>
    </View>
  );
}

export function Verdicts({ one }: { one: Suggestion }) {
  const partOf = (id: string) => one.units.find((part) => part.id === id);
  if (one.evaluations.length === 0 && one.waitingFor.length === 0) return null;
  return (
    <Card title="代表测评">
      {one.waitingFor.length ? (
        <Notice tone="amber" icon="clock">
          还在等{one.waitingFor.join('、')}测评
        </Notice>
      ) : null}
      {[...one.evaluations].reverse().map((evaluation) => (
        <Judged
          key={`${evaluation.assignmentId}${evaluation.round}${evaluation.deputyName}`}
          one={evaluation}
          unitName={partOf(evaluation.assignmentId)?.unitName ?? '承办单位'}
          past={evaluation.round < (partOf(evaluation.assignmentId)?.round ?? 0)}
        />
      ))}
    </Card>
  );
}
