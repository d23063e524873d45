// The form shows here the messages that a suggestion begins from, so that the deputy writes with people's words in sight.
import { View } from '@tarojs/components';
import type { MessageDetail } from '../../../core/api.types';
import { get } from '../../../core/http';
import { go } from '../../../core/nav';
import { useData } from '../../../core/use-data';
import { Card } from '../../../ui/parts';
import { Tap } from '../../../ui/tap';

/** A message that cannot be read any more is left out; the link to it stays with the suggestion. */
async function loadAll(ids: readonly string[]): Promise<MessageDetail[]> {
  const found = await Promise.allSettled(ids.map((id) => get<MessageDetail>(`/deputy/messages/${id}`)));
  return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

export function useOrigins(account: string | null, ids: readonly string[]) {
  return useData(account && ids.length ? `${account}:${ids.join(',')}` : null, () => loadAll(ids));
}

export function Origins({ messages }: { messages: readonly MessageDetail[] }) {
  if (messages.length === 0) return null;
  return (
    <Card title={`据以提出的留言（${messages.length}条）`}>
      {messages.map(({ id, text, category, stationName }) => (
        <Tap
          key={id}
          className="origin"
          role="link"
          label={`看留言,${text.slice(0, 30)}`}
          onTap={() => go('deputyMessage', { id })}
        >
          <View className="origin__text">{text}</View>
          <View className="muted">
            {category} · {stationName}
          </View>
        </Tap>
      ))}
      <View className="muted">写成建议后，留言人能看到每一步办理进展。不要把他们的姓名、电话写进建议。</View>
    </Card>
  );
}
