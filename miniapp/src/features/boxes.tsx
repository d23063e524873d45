// A desk sorts its work into these: each with its name and how much is in it, one of them open.
import { View } from '@tarojs/components';
import { as } from '../core/platform/role';
import { Icon } from '../ui/icon';
import { Tap } from '../ui/tap';

export interface BoxView<N extends string> {
  name: N;
  text: string;
  /** Null for a box that has no number. */
  count: number | null;
  /** How a number above zero looks. */
  tone?: 'late' | 'soon';
}

interface Props<N extends string> {
  label: string;
  boxes: readonly BoxView<N>[];
  open: N | null;
  /** Three in a row instead of four. */
  few: boolean;
  onOpen: (name: N) => void;
}

export function Boxes<N extends string>({ label, boxes, open, few, onOpen }: Props<N>) {
  return (
    <View className={`boxes ${few ? 'boxes--few' : ''}`} {...as('tablist')} aria-label={label}>
      {boxes.map(({ name, text, count, tone }) => (
        <Tap
          key={name}
          role="tab"
          on={name === open}
          className={`box ${name === open ? 'box--on' : ''} ${count && tone ? `box--${tone}` : ''}`}
          label={count === null ? text : `${text},${count}件`}
          onTap={() => onOpen(name)}
        >
          <View className={`box__count ${count === 0 ? 'box__count--none' : ''}`}>
            {count === null ? <Icon name="chat" size="22px" /> : count}
          </View>
          <View className="box__text">{text}</View>
        </Tap>
      ))}
    </View>
  );
}
