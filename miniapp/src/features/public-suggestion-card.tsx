// Lists show a published suggestion as this: what it asks for, who answers for it, and what came of it.
import { View } from '@tarojs/components';
import type { PublicSuggestionItem } from '../core/api.types';
import { dateText } from '../core/format';
import { Tag } from '../ui/parts';
import { Tap } from '../ui/tap';

export function PublicSuggestionCard({ item, onTap }: { item: PublicSuggestionItem; onTap: () => void }) {
  const { title, outcomeText, answerClassText } = item;
  return (
    <Tap className="card message-card" role="link" label={`${item.stateText},${title}`} onTap={onTap}>
      <View className="message-card__head">
        <Tag text={item.stateText} tone="blue" />
        <Tag text={item.category} />
        {item.overdue ? <Tag text="已超期" tone="red" /> : null}
        {outcomeText ? <Tag text={`代表${outcomeText}`} tone="gold" /> : null}
        <View className="message-card__time">{dateText(item.publishedAt)}</View>
      </View>
      <View className="message-card__text">{title}</View>
      {answerClassText ? <View className="muted">答复：{answerClassText}</View> : null}
      <View className="message-card__foot">
        <View className="message-card__who">
          {[item.no, `${item.authorName}代表`, item.unitName].filter(Boolean).join(' · ')}
        </View>
      </View>
    </Tap>
  );
}
