// Forms and lists offer choices with these: one of several, yes or no, tabs inside a page; all easy to hit.
import { View } from '@tarojs/components';
import { as } from '../core/platform/role';
import { Icon } from './icon';
import { Tap } from './tap';

export interface Option<T extends string> {
  value: T;
  text: string;
  note?: string;
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** `cards` stand under one another with a note; `chips` flow in lines. */
  look?: 'cards' | 'chips';
  disabled?: boolean;
}

/** One of several. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  look = 'chips',
  disabled = false,
}: ChoiceProps<T>) {
  return (
    <View className={`choice choice--${look}`} {...as('radiogroup')} aria-label={label}>
      {options.map((option) => {
        const on = option.value === value;
        return (
          <Tap
            key={option.value}
            role="radio"
            on={on}
            disabled={disabled}
            className={`choice__item ${on ? 'choice__item--on' : ''}`}
            label={`${option.text}${option.note ? `,${option.note}` : ''}${on ? ',已选' : ''}`}
            onTap={() => onChange(option.value)}
          >
            {look === 'cards' ? <View className="choice__dot" /> : null}
            <View className="choice__main">
              <View className="choice__text">{option.text}</View>
              {option.note ? <View className="choice__note">{option.note}</View> : null}
            </View>
          </Tap>
        );
      })}
    </View>
  );
}

/** A yes-or-no with its sentence. */
export function Check({
  text,
  value,
  onChange,
}: {
  text: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <Tap
      className="check"
      role="checkbox"
      on={value}
      label={`${text},${value ? '已选' : '未选'}`}
      onTap={() => onChange(!value)}
    >
      <View className={`check__box ${value ? 'check__box--on' : ''}`}>
        {value ? <Icon name="check" color="on-brand" size="18px" /> : null}
      </View>
      <View className="check__text">{text}</View>
    </Tap>
  );
}

/** Tabs inside a page: one of few, with optional counts. */
export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { value: T; text: string; count?: number }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <View
      className={`segments ${options.length > 3 ? 'segments--many' : ''}`}
      {...as('tablist')}
      aria-label={label}
    >
      {options.map((option) => (
        <Tap
          key={option.value}
          role="tab"
          on={option.value === value}
          className={`segments__item ${option.value === value ? 'segments__item--on' : ''}`}
          label={option.count ? `${option.text},${option.count}` : option.text}
          onTap={() => onChange(option.value)}
        >
          <View>{option.text}</View>
          {option.count ? <View className="badge badge--inline">{option.count}</View> : null}
        </Tap>
      ))}
    </View>
  );
}
