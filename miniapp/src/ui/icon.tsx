// Every page draws its small signs through this: line icons of our own (icons.scss), in a colour of the theme.
import { View } from '@tarojs/components';
import { decoration } from '../core/platform/role';

export type IconName =
  | 'home'
  | 'chat'
  | 'bell'
  | 'user'
  | 'scan'
  | 'pin'
  | 'search'
  | 'phone'
  | 'clock'
  | 'camera'
  | 'plus'
  | 'close'
  | 'check'
  | 'next'
  | 'back'
  | 'down'
  | 'star'
  | 'edit'
  | 'people'
  | 'shield'
  | 'doc'
  | 'hand'
  | 'copy'
  | 'alert'
  | 'info'
  | 'up'
  | 'refresh'
  | 'flag'
  | 'calendar'
  | 'pause'
  | 'lock'
  | 'globe'
  | 'swap'
  | 'link'
  | 'elder'
  | 'trash'
  | 'out';

/** A colour of the theme by its name (theme.scss), so that it is another one in the dark. */
export type Tint =
  | 'red'
  | 'ink-2'
  | 'ink-3'
  | 'faint'
  | 'on-brand'
  | 'gold'
  | 'green'
  | 'amber'
  | 'blue'
  | 'star'
  | 'star-off';

interface Props {
  name: IconName;
  color?: Tint;
  /** Fills the shape, for stars that are given. */
  fill?: boolean;
  /** Any CSS length; the type size of the mode when left out. */
  size?: string;
  className?: string;
}

export function Icon({ name, color = 'ink-2', fill = false, size = 'var(--icon)', className = '' }: Props) {
  return (
    <View
      className={`icon icon--${name}${fill ? '-full' : ''} ${className}`}
      {...decoration}
      style={{ width: size, height: size, backgroundColor: `var(--${color})` }}
    />
  );
}
