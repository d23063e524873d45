// Pages are put together from these plain parts: cards, rows, tags, notices, avatars, numbers.
import { Image, View } from '@tarojs/components';
import { type PropsWithChildren, type ReactNode, useState } from 'react';
import { mediaUrl } from '../core/http';
import { as, decoration } from '../core/platform/role';
import { Icon, type IconName } from './icon';
import { Tap } from './tap';

interface CardProps extends PropsWithChildren {
  title?: string;
  /** Right of the title, e.g. a link. */
  extra?: ReactNode;
  className?: string;
}

export function Card({ title, extra, className = '', children }: CardProps) {
  return (
    <View className={`card ${className}`}>
      {title ? (
        <View className="card__head">
          <View className="card__title">{title}</View>
          {extra}
        </View>
      ) : null}
      {children}
    </View>
  );
}

/** A tappable link at the right of a heading. */
export function More({ text, onTap }: { text: string; onTap: () => void }) {
  return (
    <Tap className="more" onTap={onTap} role="link">
      <View>{text}</View>
      <Icon name="next" size="14px" />
    </Tap>
  );
}

export type Tone = 'plain' | 'red' | 'green' | 'amber' | 'blue' | 'gold';

export function Tag({ text, tone = 'plain' }: { text: string; tone?: Tone }) {
  return <View className={`tag tag--${tone}`}>{text}</View>;
}

interface CellProps {
  text: string;
  note?: string;
  value?: string;
  icon?: IconName;
  badge?: number;
  onTap?: () => void;
}

/** One row of a list of settings or facts; with `onTap` it leads somewhere. */
export function Cell({ text, note, value, icon, badge = 0, onTap }: CellProps) {
  const inner = (
    <>
      {icon ? (
        <View className="cell__icon">
          <Icon name={icon} color="red" />
        </View>
      ) : null}
      <View className="cell__main">
        <View className="cell__text">{text}</View>
        {note ? <View className="cell__note">{note}</View> : null}
      </View>
      {value ? <View className="cell__value">{value}</View> : null}
      {badge > 0 ? <View className="badge badge--inline">{badge}</View> : null}
      {onTap ? <Icon name="next" color="faint" size="16px" /> : null}
    </>
  );
  return onTap ? (
    <Tap className="cell" onTap={onTap} label={[text, value, note].filter(Boolean).join(',')}>
      {inner}
    </Tap>
  ) : (
    <View className="cell">{inner}</View>
  );
}

/** A coloured box with a sentence that people must not miss. */
export function Notice({
  tone = 'amber',
  icon = 'info',
  children,
}: PropsWithChildren<{ tone?: Tone; icon?: IconName }>) {
  return (
    <View className={`notice notice--${tone}`}>
      <Icon name={icon} color={tone === 'plain' ? 'ink-2' : tone} />
      <View className="notice__body">{children}</View>
    </View>
  );
}

/** A round portrait; the family name stands in when there is no picture or it does not load. */
export function Avatar({ url, name, size = 48 }: { url: string | null; name: string; size?: number }) {
  const [broken, setBroken] = useState(false);
  const box = { width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.42)}px` };
  return (
    <View className="avatar" style={box} {...decoration}>
      {url && !broken ? (
        <Image
          className="avatar__img"
          src={mediaUrl(url)}
          mode="aspectFill"
          lazyLoad
          onError={() => setBroken(true)}
        />
      ) : (
        <View>{name.slice(0, 1)}</View>
      )}
    </View>
  );
}

/** A number with its name under it. */
export function Stat({ value, text, note }: { value: string; text: string; note?: string }) {
  return (
    <View className="stat">
      <View className="stat__value">{value}</View>
      <View className="stat__text">{text}</View>
      {note ? <View className="stat__note">{note}</View> : null}
    </View>
  );
}

/** A name and its value on one line, for facts. */
export function Fact({ name, children }: PropsWithChildren<{ name: string }>) {
  return (
    <View className="fact">
      <View className="fact__name">{name}</View>
      <View className="fact__value">{children}</View>
    </View>
  );
}

interface SheetProps extends PropsWithChildren {
  open: boolean;
  title: string;
  onClose: () => void;
  footer?: ReactNode;
}

/** A panel that comes up from the bottom; tapping outside closes it. */
export function Sheet({ open, title, onClose, footer, children }: SheetProps) {
  if (!open) return null;
  return (
    <View className="sheet" {...as('dialog')} aria-label={title}>
      <View className="sheet__veil" onClick={onClose} />
      <View className="sheet__panel">
        <View className="sheet__head">
          <View className="sheet__title">{title}</View>
          <Tap className="sheet__close" onTap={onClose} label="关闭">
            <Icon name="close" size="22px" />
          </Tap>
        </View>
        <View className="sheet__body">{children}</View>
        {footer ? <View className="sheet__footer">{footer}</View> : null}
      </View>
    </View>
  );
}
