// The page of one suggestion shows the paper itself with these: its words, who signs it, what the reviewers said.
import { View } from '@tarojs/components';
import type { Suggestion } from '../../../core/api.types';
import { dateText, timeText } from '../../../core/format';
import { go } from '../../../core/nav';
import { DocumentList } from '../../../features/documents';
import { PhotoGrid } from '../../../features/photos';
import { Icon } from '../../../ui/icon';
import { Card, Cell, Fact, Tag, type Tone } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import { type ReviewComment, reviewsOf } from './story';

function Words({ name, text }: { name: string; text: string }) {
  return (
    <View className="paper-words">
      <View className="paper-words__name">{name}</View>
      <View className="prose">{text || '还没有写'}</View>
    </View>
  );
}

/** What it is and where it stands, before everything else. */
export function Head({ one }: { one: Suggestion }) {
  return (
    <Card>
      <View className="tags">
        <Tag text={one.stateText} tone="blue" />
        <Tag text={one.category} />
        {one.key ? <Tag text="重点督办" tone="red" /> : null}
        {one.raisedYears > 1 ? <Tag text={`连续${one.raisedYears}年提出`} tone="amber" /> : null}
        {one.rehandled > 0 ? <Tag text={`重新办理${one.rehandled}次`} tone="amber" /> : null}
        {one.rebounds > 0 ? <Tag text={`反弹${one.rebounds}次`} tone="amber" /> : null}
        {one.outcomeText ? (
          <Tag
            text={`${one.outcomePast ? '上一轮评价' : '测评'}：${one.outcomeText}`}
            tone={one.outcomePast ? 'plain' : 'gold'}
          />
        ) : null}
      </View>
      <View className="paper-title">{one.title || '还没有写案由'}</View>
      {one.no ? <View className="muted">编号 {one.no}</View> : null}
    </Card>
  );
}

export function Paper({ one }: { one: Suggestion }) {
  return (
    <Card title="建议全文">
      <Words name="案据" text={one.grounds} />
      <Words name="方案" text={one.proposal} />
      {one.photos.length ? <PhotoGrid photos={one.photos} /> : null}
      <DocumentList documents={one.documents} />
      <View className="desk-facts">
        <Fact name="提出">
          {one.congress} {one.delegation}
        </Fact>
        <Fact name="时机">{one.occasionText}</Fact>
        <Fact name="公开方式">{one.publicityText}</Fact>
        {one.filedAt ? <Fact name="立案">{dateText(one.filedAt)}</Fact> : null}
        {one.key ? (
          <Fact name="领衔督办">
            {one.key.leader} {one.key.title}
          </Fact>
        ) : null}
      </View>
    </Card>
  );
}

type Signer = Suggestion['coSigners'][number];

const SIGNER: Record<Signer['status'], { text: string; tone: Tone }> = {
  invited: { text: '待确认', tone: 'amber' },
  confirmed: { text: '已联名', tone: 'green' },
  declined: { text: '已谢绝', tone: 'plain' },
};

interface SignersProps {
  one: Suggestion;
  mayUninvite: boolean;
  busy: boolean;
  onUninvite: (deputyId: string, name: string) => void;
  onRemind: (deputyId: string) => void;
}

/** A reminder counts for the day: whoever was reminded today is not reminded twice. */
function Reminded({ signer, busy, onRemind }: Pick<SignersProps, 'busy' | 'onRemind'> & { signer: Signer }) {
  const { deputyId, name, status, mayRemind, remindedAt } = signer;
  if (mayRemind)
    return (
      <PushButton
        text="提醒"
        kind="secondary"
        small
        busy={busy}
        label={`提醒${name}确认联名`}
        onTap={() => onRemind(deputyId)}
      />
    );
  if (status !== 'invited' || !remindedAt) return null;
  return <View className="muted">{dateText(remindedAt)}提醒过</View>;
}

export function Signers({ one, mayUninvite, busy, onUninvite, onRemind }: SignersProps) {
  return (
    <Card title="提出人">
      <View className="signer">
        <View className="signer__name">{one.authorName}</View>
        <Tag text="领衔" tone="gold" />
      </View>
      {one.coSigners.map((signer) => {
        const { deputyId, name, status } = signer;
        return (
          <View key={deputyId} className="signer">
            <View className="signer__name">{name}</View>
            <Tag text={SIGNER[status].text} tone={SIGNER[status].tone} />
            {mayUninvite && status !== 'declined' ? (
              <PushButton
                text="撤回邀请"
                kind="plain"
                small
                label={`撤回对${name}的邀请`}
                onTap={() => onUninvite(deputyId, name)}
              />
            ) : null}
            <Reminded signer={signer} busy={busy} onRemind={onRemind} />
          </View>
        );
      })}
    </Card>
  );
}

function Review({ review }: { review: ReviewComment }) {
  return (
    <View className="review">
      <View className="review__verdict">{review.verdict}</View>
      <View className="review__marks">
        {review.marks.map(({ text, good }) => (
          <View key={text} className={`mark ${good ? 'mark--good' : 'mark--bad'}`}>
            <Icon name={good ? 'check' : 'close'} color={good ? 'green' : 'red'} size="18px" />
            <View>{good ? text : `${text}：不足`}</View>
          </View>
        ))}
      </View>
      {review.rule ? <View className="muted">依据：{review.rule}</View> : null}
      {review.text ? <View className="prose">{review.text}</View> : null}
      <View className="muted">
        {review.actor} · {timeText(review.at)}
      </View>
    </View>
  );
}

export function Reviews({ one }: { one: Suggestion }) {
  const reviews = reviewsOf(one.timeline);
  if (reviews.length === 0) return null;
  return (
    <Card title="审核意见">
      {reviews.map((review) => (
        <Review key={review.seq} review={review} />
      ))}
    </Card>
  );
}

/** Where it came from, and what was asked before on the same matter. */
export function Sources({ one }: { one: Suggestion }) {
  if (!one.messageIds.length && !one.earlier.length) return null;
  return (
    <Card title="来源">
      {one.messageIds.map((id, index) => (
        <Cell
          key={id}
          icon="chat"
          text={one.messageIds.length > 1 ? `群众留言（第${index + 1}条）` : '群众留言'}
          note="留言人能看到建议办到哪一步"
          onTap={() => go('deputyMessage', { id })}
        />
      ))}
      {one.earlier.map(({ id, no, title, year }) => (
        <Cell
          key={id}
          icon="doc"
          text={title}
          note={['以前提过', year ? `${year}年` : '', no ?? ''].filter(Boolean).join(' · ')}
        />
      ))}
    </Card>
  );
}
