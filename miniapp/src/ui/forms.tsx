// Forms are put together from these: named fields, texts with a counter, choices that are easy to hit.
import { Input, Textarea, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
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
        <View className="field__problem" role="alert">
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
  disabled?: boolean;
}

export function TextArea({
  label,
  value,
  onChange,
  placeholder,
  max,
  tall = false,
  disabled = false,
}: TextAreaProps) {
  const count = countChars(value);
  return (
    <View className={`textarea ${tall ? 'textarea--tall' : ''}`}>
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
}: LineProps) {
  return (
    <View className={`line-input ${search ? 'line-input--search' : ''}`}>
      {search ? <Icon name="search" color="#756b64" /> : null}
      <Input
        className="line-input__input"
        value={value}
        placeholder={placeholder}
        maxlength={max}
        disabled={disabled}
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
    <View className={`choice choice--${look}`} role="radiogroup" aria-label={label}>
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
        {value ? <Icon name="check" color="#ffffff" size="18px" /> : null}
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
    <View className="segments" role="tablist" aria-label={label}>
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
