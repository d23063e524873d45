// Lists of both doors show a message as this card: what it is about, where it stands, what is due.
import { View } from '@tarojs/components';
import type { MessageItem, StateType } from '../core/api.types';
import { dueText } from '../core/due';
import { agoText } from '../core/format';
import { Tag, type Tone } from '../ui/parts';
import { Tap } from '../ui/tap';

const STATE_TONE: Record<StateType, Tone> = { waiting: 'amber', moving: 'blue', done: 'green' };

export function MessageCard({ item, onTap }: { item: MessageItem; onTap: () => void }) {
  return (
    <Tap className="card message-card" onTap={onTap} role="link" label={`${item.stateText},${item.excerpt}`}>
      <View className="message-card__head">
        <Tag
          text={item.toRate ? '待您评价' : item.stateText}
          tone={item.toRate ? 'red' : STATE_TONE[item.stateType]}
        />
        <Tag text={item.category} />
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
