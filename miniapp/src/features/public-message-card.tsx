// Home, station, deputy and search pages show a published answer as this card.
import { View } from '@tarojs/components';
import type { PublicMessageItem } from '../core/api.types';
import { agoText } from '../core/format';
import { Tag } from '../ui/parts';
import { Tap } from '../ui/tap';

const SOLVED_TAG = {
  yes: { text: '已解决', tone: 'green' },
  partly: { text: '部分解决', tone: 'amber' },
  no: { text: '没有解决', tone: 'red' },
} as const;

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
        <View className="message-card__who">
          {item.deputyName ? `${item.deputyName}代表 · ${item.stationName}` : item.stationName}
        </View>
        {item.joinedCount > 0 ? <View className="message-card__due">{item.joinedCount}人也遇到</View> : null}
      </View>
    </Tap>
  );
}
