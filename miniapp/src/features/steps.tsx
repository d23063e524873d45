// A page offers its steps with these: the first big and under the thumb, a second beside it, the rest behind 更多.
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useElder } from '../core/elder';
import { Icon, type IconName } from '../ui/icon';
import { Sheet } from '../ui/parts';
import { PushButton, Tap } from '../ui/tap';

export interface Step<N extends string> {
  name: N;
  /** The server's word for the button. */
  label: string;
  icon: IconName;
  /** What happens then, under the name in the list of all steps. */
  note: string;
  /** May stand beside the first one. */
  second?: boolean;
}

interface ButtonsProps<N extends string> {
  steps: readonly Step<N>[];
  busy: boolean;
  /** When the first step is merely possible and nobody waits for it. */
  quiet?: boolean;
  /** A line over the buttons. */
  above?: ReactNode;
  onOpen: (next: N | 'steps') => void;
}

/** Large type shows fewer. */
export function StepButtons<N extends string>({
  steps,
  busy,
  quiet = false,
  above,
  onOpen,
}: ButtonsProps<N>) {
  const elder = useElder();
  const [main, ...others] = steps;
  if (!main) return null;
  const second = elder ? undefined : others.find((step) => step.second);
  const more = others.some((step) => step !== second);
  return (
    <>
      {above}
      <View className="step-buttons">
        {more ? (
          <View className="step-buttons__more">
            <PushButton text="更多" kind="plain" onTap={() => onOpen('steps')} />
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
    </>
  );
}

interface SheetProps<N extends string> {
  steps: readonly Step<N>[];
  onOpen: (next: N) => void;
  onClose: () => void;
}

export function StepsSheet<N extends string>({ steps, onOpen, onClose }: SheetProps<N>) {
  return (
    <Sheet open title="还可以这样办" onClose={onClose}>
      {steps.map(({ name, label, icon, note }) => (
        <Tap key={name} className="step-row" label={`${label},${note}`} onTap={() => onOpen(name)}>
          <View className="cell__icon">
            <Icon name={icon} color="red" />
          </View>
          <View className="cell__main">
            <View className="cell__text">{label}</View>
            <View className="cell__note">{note}</View>
          </View>
          <Icon name="next" color="faint" size="16px" />
        </Tap>
      ))}
    </Sheet>
  );
}
