// Pages of the deputy's door offer the steps of a paper with these: the first one big, the rest behind 更多.
import { View } from '@tarojs/components';
import { Icon, type IconName } from '../../../ui/icon';
import { Sheet } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';

export interface DeskStep<N extends string> {
  name: N;
  /** The server's word for the button. */
  label: string;
  icon: IconName;
  /** What happens then. */
  note: string;
}

interface BarProps<N extends string> {
  main: DeskStep<N>;
  second: DeskStep<N> | undefined;
  /** When the first step is merely possible and nobody waits for it. */
  quiet?: boolean;
  more: boolean;
  busy: boolean;
  onOpen: (name: N) => void;
  onMore: () => void;
}

/** The first step under the thumb, a second one beside it, the others one tap away. */
export function StepBar<N extends string>({
  main,
  second,
  quiet = false,
  more,
  busy,
  onOpen,
  onMore,
}: BarProps<N>) {
  return (
    <View className="step-buttons">
      {more ? (
        <View className="step-buttons__more">
          <PushButton text="更多" kind="plain" onTap={onMore} />
        </View>
      ) : null}
      {second ? (
        <View className="step-buttons__one">
          <PushButton text={second.label} kind="secondary" busy={busy} onTap={() => onOpen(second.name)} />
        </View>
      ) : null}
      <View className="step-buttons__one">
        <PushButton
          text={main.label}
          icon={main.icon}
          kind={quiet ? 'secondary' : 'primary'}
          busy={busy && !second}
          onTap={() => onOpen(main.name)}
        />
      </View>
    </View>
  );
}

interface SheetProps<N extends string> {
  steps: readonly DeskStep<N>[];
  onOpen: (name: N) => void;
  onClose: () => void;
}

export function StepsSheet<N extends string>({ steps, onOpen, onClose }: SheetProps<N>) {
  return (
    <Sheet open title="还可以这样办" onClose={onClose}>
      {steps.map(({ name, label, note, icon }) => (
        <Tap key={name} className="step-row" label={`${label},${note}`} onTap={() => onOpen(name)}>
          <View className="cell__icon">
            <Icon name={icon} color="#b5302a" />
          </View>
          <View className="cell__main">
            <View className="cell__text">{label}</View>
            <View className="cell__note">{note}</View>
          </View>
          <Icon name="next" color="#a2968d" size="16px" />
        </Tap>
      ))}
    </Sheet>
  );
}
