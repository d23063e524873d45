// The public page and the author of a message read the steps of a suggestion with this: one line down, the newest first.
import { View } from '@tarojs/components';
import type { PublicStep } from '../core/api.types';
import { timeText } from '../core/format';

export function Steps({ steps }: { steps: readonly PublicStep[] }) {
  const newestFirst = [...steps].reverse();
  return (
    <View className="timeline" role="list" aria-label="办理进展">
      {newestFirst.map(({ at, text }) => (
        <View key={`${at}${text}`} className="timeline__entry">
          <View className="timeline__dot" />
          <View className="timeline__main">
            <View className="timeline__what">{text}</View>
            <View className="timeline__who">{timeText(at)}</View>
          </View>
        </View>
      ))}
    </View>
  );
}
