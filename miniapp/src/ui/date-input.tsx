// Forms ask for a day in the future with this: the phone's own date wheel, shown as a line.
import { PROMISE_MAX_YEARS } from '@liaison/shared/suggestions/answer-class';
import { Picker, View } from '@tarojs/components';
import { isoDate } from '../core/format';
import { Icon } from './icon';

const DAY = 86_400_000;

/** Tomorrow, and the last day that a promise may name. */
export function dayRange(now: number = Date.now()): [first: string, last: string] {
  const today = isoDate(now);
  return [isoDate(now + DAY), `${Number(today.slice(0, 4)) + PROMISE_MAX_YEARS}${today.slice(4)}`];
}

/** Null for a day in the range, or for none when it may be left out. */
export function dayProblem(day: string, required: boolean, now: number = Date.now()): string | null {
  if (!day) return required ? '请选择日期' : null;
  const [first, last] = dayRange(now);
  return day < first || day > last ? `应晚于今天，且不超过${PROMISE_MAX_YEARS}年` : null;
}

interface Props {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

export function DateInput({ label, value, onChange }: Props) {
  const [first, last] = dayRange();
  return (
    <Picker
      mode="date"
      value={value || first}
      start={first}
      end={last}
      aria-label={label}
      onChange={(event) => onChange(String(event.detail.value))}
    >
      <View className="line-input">
        <Icon name="calendar" color="ink-3" />
        <View className={`line-input__input ${value ? '' : 'muted'}`}>{value || '请选择日期'}</View>
      </View>
    </Picker>
  );
}
