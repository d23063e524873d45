// Forms are put together from these: named fields, and texts with a counter. Choices stand in choices.tsx.
import { Input, Textarea, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { as } from '../core/platform/role';
import { Icon } from './icon';
import { Tap } from './tap';

interface FieldProps extends PropsWithChildren {
  name: string;
  /** Why it is asked, or how it is used. */
  hint?: string;
  problem?: string | null;
  optional?: boolean;
}

export function Field({ name, hint, problem, optional = false, children }: FieldProps) {
  return (
    <View className="field">
      <View className="field__head">
        <View className="field__name">{name}</View>
        {optional ? <View className="field__optional">可不填</View> : null}
      </View>
      {hint ? <View className="field__hint">{hint}</View> : null}
      {children}
      {problem ? (
        <View className="field__problem" {...as('alert')}>
          {problem}
        </View>
      ) : null}
    </View>
  );
}

/** Characters as people count them: one for each sign, also for emoji and rare characters. */
export function countChars(text: string): number {
  return Array.from(text).length;
}

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  max: number;
  tall?: boolean;
  /** Two lines, for a sentence. */
  short?: boolean;
  disabled?: boolean;
}

export function TextArea({
  label,
  value,
  onChange,
  placeholder,
  max,
  tall = false,
  short = false,
  disabled = false,
}: TextAreaProps) {
  const count = countChars(value);
  return (
    <View className={`textarea ${tall ? 'textarea--tall' : short ? 'textarea--short' : ''}`}>
      <Textarea
        className="textarea__input"
        value={value}
        placeholder={placeholder}
        maxlength={-1}
        disabled={disabled}
        aria-label={label}
        showConfirmBar={false}
        cursorSpacing={120}
        onInput={(event) => onChange(event.detail.value)}
      />
      <View className={`textarea__count ${count > max ? 'textarea__count--over' : ''}`}>
        {count}/{max}
      </View>
    </View>
  );
}

interface LineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  max?: number;
  disabled?: boolean;
  onConfirm?: () => void;
  search?: boolean;
  /** A password, shown as dots. */
  secret?: boolean;
}

export function LineInput({
  label,
  value,
  onChange,
  placeholder,
  max = 100,
  disabled = false,
  onConfirm,
  search = false,
  secret = false,
}: LineProps) {
  return (
    <View className={`line-input ${search ? 'line-input--search' : ''}`}>
      {search ? <Icon name="search" color="ink-3" /> : null}
      <Input
        className="line-input__input"
        value={value}
        placeholder={placeholder}
        maxlength={max}
        disabled={disabled}
        password={secret}
        aria-label={label}
        confirmType={search ? 'search' : 'done'}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onConfirm}
      />
      {search && value ? (
        <Tap className="line-input__clear" label="清空" onTap={() => onChange('')}>
          <Icon name="close" size="18px" />
        </Tap>
      ) : null}
    </View>
  );
}
