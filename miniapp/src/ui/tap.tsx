// Everything that can be tapped is one of these: big enough, named for screen readers, and quiet while busy.
import { View } from '@tarojs/components';
import type { KeyboardEvent, PropsWithChildren } from 'react';
import { Icon, type IconName } from './icon';

interface TapProps extends PropsWithChildren {
  onTap: () => void;
  /** What a screen reader says; the visible text when left out. */
  label?: string;
  className?: string;
  disabled?: boolean;
  role?: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'switch';
  /** Whether a radio, checkbox, switch or tab is on. */
  on?: boolean;
}

/** What makes a View a control for keyboards and screen readers on each target. */
function controlProps({ label, role = 'button', on, disabled = false, onTap }: TapProps): object {
  if (process.env.TARO_ENV !== 'h5') return { 'aria-role': role, 'aria-label': label };
  const state = on === undefined ? {} : { [role === 'tab' ? 'aria-selected' : 'aria-checked']: String(on) };
  return {
    role,
    tabIndex: disabled ? -1 : 0,
    'aria-label': label,
    'aria-disabled': disabled ? 'true' : undefined,
    ...state,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (!disabled) onTap();
    },
  };
}

export function Tap(props: TapProps) {
  const { onTap, className = '', disabled = false, children } = props;
  return (
    <View
      className={`tap ${disabled ? 'tap--off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'tap--hover'}
      onClick={(event) => {
        event.stopPropagation();
        if (!disabled) onTap();
      }}
      {...controlProps(props)}
    >
      {children}
    </View>
  );
}

interface ButtonProps {
  text: string;
  onTap: () => void;
  kind?: 'primary' | 'secondary' | 'plain' | 'danger';
  icon?: IconName;
  /** Shows that work is going on and takes no taps. */
  busy?: boolean;
  disabled?: boolean;
  small?: boolean;
  label?: string;
}

const INK = { primary: 'on-brand', secondary: 'red', plain: 'ink-2', danger: 'red' } as const;

export function PushButton({
  text,
  onTap,
  kind = 'primary',
  icon,
  busy = false,
  disabled = false,
  small = false,
  label,
}: ButtonProps) {
  return (
    <Tap
      onTap={onTap}
      label={label ?? text}
      disabled={disabled || busy}
      className={`btn btn--${kind} ${small ? 'btn--small' : ''} ${busy ? 'btn--busy' : ''}`}
    >
      {busy ? <View className="spinner" /> : icon ? <Icon name={icon} color={INK[kind]} /> : null}
      <View className="btn__text">{text}</View>
    </Tap>
  );
}
