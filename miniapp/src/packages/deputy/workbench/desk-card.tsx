// The workbench lists messages with this: what it is about, from which station, and how much time is left.
import { View } from '@tarojs/components';
import type { MessageItem, StateType } from '../../../core/api.types';
import { dueText } from '../../../core/due';
import { agoText } from '../../../core/format';
import { Icon } from '../../../ui/icon';
import { Tag, type Tone } from '../../../ui/parts';
import { Tap } from '../../../ui/tap';

const STATE_TONE: Record<StateType, Tone> = { waiting: 'amber', moving: 'blue', done: 'green' };

function dueOf(item: MessageItem): string | null {
  if (item.stateType === 'done') return null;
  if (item.paused) return '计时已暂停';
  return item.dueAt ? dueText(item.dueAt) : null;
}

interface Props {
  item: MessageItem;
  /** Set while messages are being picked: a tap then picks instead of opening. */
  picked?: boolean | undefined;
  onTap: () => void;
}

export function DeskCard({ item, picked, onTap }: Props) {
  const due = dueOf(item);
  const more = [
    item.photoCount > 0 ? `${item.photoCount}张照片` : '',
    item.joinedCount > 0 ? `${item.joinedCount}人也遇到` : '',
  ];
  return (
    <Tap
      className={`card message-card desk-card ${picked ? 'desk-card--picked' : item.overdue ? 'desk-card--late' : item.nearlyDue ? 'desk-card--soon' : ''}`}
      onTap={onTap}
      role={picked === undefined ? 'link' : 'checkbox'}
      {...(picked === undefined ? {} : { on: picked })}
      label={[item.stateText, due, item.excerpt].filter(Boolean).join(',')}
    >
      <View className="message-card__head">
        {picked === undefined ? null : (
          <View className={`check__box ${picked ? 'check__box--on' : ''}`}>
            {picked ? <Icon name="check" color="on-brand" size="18px" /> : null}
          </View>
        )}
        <Tag text={item.stateText} tone={STATE_TONE[item.stateType]} />
        <Tag text={item.category} />
        {item.reopenedCount > 0 ? <Tag text={`第${item.reopenedCount + 1}次办理`} tone="red" /> : null}
        <View className="message-card__time">{agoText(item.submittedAt)}</View>
      </View>
      <View className="message-card__text">{item.excerpt}</View>
      <View className="message-card__foot">
        <View>{[item.stationName, ...more].filter(Boolean).join(' · ')}</View>
        {due ? (
          <View className={item.overdue ? 'message-card__due message-card__due--late' : 'message-card__due'}>
            {due}
          </View>
        ) : null}
      </View>
    </Tap>
  );
}
