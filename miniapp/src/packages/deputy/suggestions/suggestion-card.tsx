// Lists show a suggestion as this: what it asks for, where it stands, which units have it and until when.
import { ANSWER_CLASS_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import type { SuggestionItem } from '../../../core/api.types';
import { dueText } from '../../../core/due';
import { agoText } from '../../../core/format';
import { Tag } from '../../../ui/parts';
import { Tap } from '../../../ui/tap';

export function SuggestionCard({ item, onTap }: { item: SuggestionItem; onTap: () => void }) {
  const { title, no, unitNames, answerClass, dueAt, overdue } = item;
  const who = unitNames.length ? unitNames.join('、') : `${item.authorName}代表提出`;
  return (
    <Tap
      className={`card message-card ${overdue ? 'paper-card--late' : ''}`}
      role="link"
      label={[item.stateText, title || '还没有写案由', dueAt ? dueText(dueAt) : ''].filter(Boolean).join(',')}
      onTap={onTap}
    >
      <View className="message-card__head">
        <Tag text={item.stateText} tone="blue" />
        <Tag text={item.category} />
        {item.isKey ? <Tag text="重点督办" tone="red" /> : null}
        {item.rehandled > 0 ? <Tag text="重新办理" tone="amber" /> : null}
        {item.rebounds > 0 ? <Tag text="反弹" tone="amber" /> : null}
        <View className="message-card__time">{agoText(item.updatedAt)}</View>
      </View>
      <View className="message-card__text">{title || '（还没有写案由）'}</View>
      {answerClass ? <View className="muted">{ANSWER_CLASS_TEXT[answerClass]}</View> : null}
      <View className="message-card__foot">
        <View className="message-card__who">{[no, who].filter(Boolean).join(' · ')}</View>
        {dueAt ? (
          <View className={overdue ? 'message-card__due message-card__due--late' : 'message-card__due'}>
            {dueText(dueAt)}
          </View>
        ) : null}
      </View>
    </Tap>
  );
}
