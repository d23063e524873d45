// Lists of both doors show a message as this card: what it is about, where it stands, what is due.
import { View } from '@tarojs/components';
import type { MessageItem, PublicMessageItem, StateType } from '../core/api.types';
import { agoText, dueText } from '../core/format';
import { Tag, type Tone } from '../ui/parts';
import { Tap } from '../ui/tap';

const STATE_TONE: Record<StateType, Tone> = { waiting: 'amber', moving: 'blue', done: 'green' };
const SOLVED_TAG = {
  yes: { text: '已解决', tone: 'green' },
  partly: { text: '部分解决', tone: 'amber' },
  no: { text: '没有解决', tone: 'red' },
} as const;

export function MessageCard({ item, onTap }: { item: MessageItem; onTap: () => void }) {
  return (
    <Tap className="card message-card" onTap={onTap} role="link" label={`${item.stateText},${item.excerpt}`}>
      <View className="message-card__head">
        <Tag text={item.toRate ? '待您评价' : item.stateText} tone={item.toRate ? 'red' : STATE_TONE[item.stateType]} />
        <Tag text={item.category} />
        {item.unread ? <View className="message-card__dot" aria-label="有新进展" /> : null}
        <View className="message-card__time">{agoText(item.updatedAt)}</View>
      </View>
      <View className="message-card__text">{item.excerpt}</View>
      <View className="message-card__foot">
        <View className="message-card__who">{item.holderText}</View>
        {item.dueAt ? (
          <View className={item.overdue ? 'message-card__due message-card__due--late' : 'message-card__due'}>
            {dueText(item.dueAt)}
          </View>
        ) : null}
      </View>
    </Tap>
  );
}

export function PublicMessageCard({ item, onTap }: { item: PublicMessageItem; onTap: () => void }) {
  const solved = item.solved ? SOLVED_TAG[item.solved] : null;
  return (
    <Tap className="card message-card" onTap={onTap} role="link" label={`公开答复，${item.excerpt}`}>
      <View className="message-card__head">
        <Tag text={item.category} />
        {solved ? <Tag text={solved.text} tone={solved.tone} /> : <Tag text={item.stateText} tone="blue" />}
        <View className="message-card__time">{agoText(item.answeredAt ?? item.submittedAt)}</View>
      </View>
      <View className="message-card__text">{item.excerpt}</View>
      <View className="message-card__foot">
        <View className="message-card__who">{item.deputyName ? `${item.deputyName}代表 · ${item.stationName}` : item.stationName}</View>
        {item.joinedCount > 0 ? <View className="message-card__due">{item.joinedCount}人也遇到</View> : null}
      </View>
    </Tap>
  );
}
