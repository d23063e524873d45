// The author and the deputy both see here who holds a message now, and until when something must happen.
import { View } from '@tarojs/components';
import type { MessageDetail } from '../core/api.types';
import { dueText } from '../core/due';
import { agoText, dateText, dayText } from '../core/format';
import { Icon } from '../ui/icon';

type Running = NonNullable<MessageDetail['clock']>;
interface Held {
  holder: Pick<NonNullable<MessageDetail['holder']>, 'name' | 'since'> | null;
  clock: Omit<Running, 'kind' | 'startedAt'> | null;
  /** Null or left out unless a suggestion was filed of it. */
  interimAt?: string | null;
}

/** Nothing when nobody has to act any more. */
export function ClockBox({ detail }: { detail: Held }) {
  const { holder, clock, interimAt } = detail;
  if (!holder && !clock) return null;
  const paused = Boolean(clock?.pausedAt);
  const look = clock?.overdue ? 'late' : paused ? 'paused' : clock?.nearlyDue ? 'soon' : 'calm';
  return (
    <View className={`clock clock--${look}`}>
      {holder ? (
        <View className="clock__row">
          <Icon name="user" />
          <View className="clock__main">
            <View className="clock__text">现在由{holder.name}办理</View>
            <View className="clock__note">{agoText(holder.since)}开始</View>
          </View>
        </View>
      ) : null}
      {clock ? (
        <View className="clock__row">
          <Icon name={paused ? 'pause' : 'clock'} />
          <View className="clock__main">
            <View className="clock__text">
              {paused ? `${clock.kindText}计时已暂停` : `${clock.kindText}：${dueText(clock.dueAt)}`}
            </View>
            <View className="clock__note">
              {paused
                ? `原因：${clock.pauseReason ?? '没有写明'}${clock.resumeAt ? `，${dateText(clock.resumeAt)}自动恢复` : ''}`
                : `期限 ${dayText(clock.dueAt)}`}
            </View>
          </View>
        </View>
      ) : null}
      {interimAt ? (
        <View className="clock__row">
          <Icon name="doc" />
          <View className="clock__main">
            <View className="clock__text">代表建议已立案（{dateText(interimAt)}）</View>
            <View className="clock__note">
              立案算作阶段性答复，答复期限不再计时。办到哪一步，都会写在办理经过里。
            </View>
          </View>
        </View>
      ) : null}
    </View>
  );
}
