// Component tests draw these plain HTML elements in place of Taro's components, with Taro's event shapes.
import type { ChangeEvent, CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';

interface Props {
  children?: ReactNode;
  className?: string;
  style?: CSSProperties;
  onClick?: (event: MouseEvent) => void;
  [attribute: string]: unknown;
}

/** Attributes that HTML knows too; Taro's own (hoverClass, mode, …) are left out. */
function htmlAttributes(props: Props): Record<string, unknown> {
  const known = /^(aria-|data-|role$|tabIndex$|id$|className$|style$|onClick$|onKeyDown$)/;
  return Object.fromEntries(Object.entries(props).filter(([name]) => known.test(name)));
}

export function View(props: Props) {
  return <div {...htmlAttributes(props)}>{props.children}</div>;
}

export function Text(props: Props) {
  return <span {...htmlAttributes(props)}>{props.children}</span>;
}

export function Image(props: Props & { src?: string; onError?: () => void }) {
  return <img alt="" src={props.src} onError={props.onError} {...htmlAttributes(props)} />;
}

interface FieldProps extends Props {
  value?: string;
  placeholder?: string;
  disabled?: boolean;
  onInput?: (event: { detail: { value: string } }) => void;
  onConfirm?: () => void;
}

export function Input(props: FieldProps) {
  return (
    <input
      {...htmlAttributes(props)}
      value={props.value}
      placeholder={props.placeholder}
      disabled={props.disabled}
      onChange={(event: ChangeEvent<HTMLInputElement>) =>
        props.onInput?.({ detail: { value: event.target.value } })
      }
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') props.onConfirm?.();
      }}
    />
  );
}

export function Textarea(props: FieldProps) {
  return (
    <textarea
      {...htmlAttributes(props)}
      value={props.value}
      placeholder={props.placeholder}
      disabled={props.disabled}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) =>
        props.onInput?.({ detail: { value: event.target.value } })
      }
    />
  );
}

interface PickerProps extends Props {
  value?: string;
  onChange?: (event: { detail: { value: string } }) => void;
}

export function Picker(props: PickerProps) {
  return (
    <div>
      {props.children}
      <input
        {...htmlAttributes(props)}
        onChange={(event: ChangeEvent<HTMLInputElement>) =>
          props.onChange?.({ detail: { value: event.target.value } })
        }
      />
    </div>
  );
}
