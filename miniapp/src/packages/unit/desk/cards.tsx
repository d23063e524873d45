// The unit's desk lists its work with these: which paper, in what part, and how much time is left.
import { View } from '@tarojs/components';
import type { PromiseItem, UnitItem } from '../../../core/api.types';
import { dueText } from '../../../core/due';
import { Tag } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';

export function AssignmentCard({ item, onTap }: { item: UnitItem; onTap: () => void }) {
  const due = item.dueAt ? `${item.dueText ?? ''} · ${dueText(item.dueAt)}` : null;
  return (
    <Tap
      className={`card message-card desk-card ${item.overdue ? 'desk-card--late' : ''}`}
      onTap={onTap}
      role="link"
      label={[item.kindText, item.stateText, due, item.title].filter(Boolean).join(',')}
    >
      <View className="message-card__head">
        <Tag text={item.kindText} tone="blue" />
        <Tag text={item.stateText} tone="amber" />
        {item.isKey ? <Tag text="重点督办" tone="gold" /> : null}
        {item.round > 0 ? <Tag text={`第${item.round}次重新办理`} tone="red" /> : null}
      </View>
      <View className="message-card__text">{item.title}</View>
      <View className="message-card__foot">
        <View>
          {item.no} · {item.authorName}代表
        </View>
        {due ? (
          <View className={`message-card__due ${item.overdue ? 'message-card__due--late' : ''}`}>{due}</View>
        ) : null}
      </View>
    </Tap>
  );
}

interface PromiseProps {
  item: PromiseItem;
  onOpen: () => void;
  onStep: (action: string) => void;
}

export function PromiseCard({ item, onOpen, onStep }: PromiseProps) {
  return (
    <View className={`card desk-card ${item.overdue ? 'desk-card--late' : ''}`}>
      <Tap role="link" label={`看建议,${item.title}`} onTap={onOpen}>
        <View className="message-card__head">
          <Tag text={`${item.class}类`} tone="blue" />
          {item.overdue ? <Tag text="已过承诺日期" tone="red" /> : <Tag text={item.stateText} tone="amber" />}
          {item.moved > 0 ? <Tag text={`调整过${item.moved}次`} /> : null}
        </View>
        <View className="message-card__text">{item.title}</View>
        <View className="unit-promise">
          承诺 {item.promisedOn}：{item.text}
        </View>
      </Tap>
      {item.actions.length ? (
        <View className="step-buttons">
          {item.actions.map(({ action, label }, index) => (
            <View key={action} className="step-buttons__one">
              <PushButton
                text={label}
                kind={index === 0 ? 'primary' : 'secondary'}
                onTap={() => onStep(action)}
              />
            </View>
          ))}
        </View>
      ) : null}
    </View>
  );
}
