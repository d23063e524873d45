// The public page and the author of a message read the steps of a suggestion with this: one line down, the newest first.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PublicStep } from '../core/api.types';
import { timeText } from '../core/format';
import { as } from '../core/platform/role';
import { PushButton } from '../ui/tap';

interface Props {
  steps: readonly PublicStep[];
  /** How many stand there before somebody asks for the rest. */
  most?: number;
}

export function Steps({ steps, most = steps.length }: Props) {
  const [all, setAll] = useState(false);
  const newestFirst = [...steps].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, most);
  return (
    <View className="timeline" {...as('list')} aria-label="办理进展">
      {shown.map(({ at, text }) => (
        <View key={`${at}${text}`} className="timeline__entry">
          <View className="timeline__dot" />
          <View className="timeline__main">
            <View className="timeline__what">{text}</View>
            <View className="timeline__who">{timeText(at)}</View>
          </View>
        </View>
      ))}
      {shown.length < steps.length ? (
        <PushButton
          text={`看全部${steps.length}步`}
          kind="plain"
          small
          icon="down"
          onTap={() => setAll(true)}
        />
      ) : null}
    </View>
  );
}
