// Sheets ask how satisfied somebody is with these: five stars with a word for each.
import { View } from '@tarojs/components';
import { as } from '../core/platform/role';
import { Icon } from './icon';
import { Tap } from './tap';

const STARS = [1, 2, 3, 4, 5] as const;

interface Props {
  label: string;
  /** The word of each star, the worst first. */
  words: readonly string[];
  /** 0 while nothing is chosen. */
  value: number;
  onChange: (value: number) => void;
}

export function Stars({ label, words, value, onChange }: Props) {
  return (
    <View>
      <View className="stars" {...as('radiogroup')} aria-label={label}>
        {STARS.map((star) => (
          <Tap
            key={star}
            role="radio"
            on={star === value}
            className="stars__one"
            label={words[star - 1] ?? ''}
            onTap={() => onChange(star)}
          >
            <Icon name="star" color={star <= value ? 'star' : 'star-off'} fill={star <= value} size="38px" />
          </Tap>
        ))}
      </View>
      <View className="stars__word">{value ? words[value - 1] : '点星星'}</View>
    </View>
  );
}
