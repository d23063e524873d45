// The author of a message sees here what deputies made of it: the suggestion, each step, and whether it is still solved.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { LinkedSuggestion, Page, ReturnVisit } from '../../../core/api.types';
import { get } from '../../../core/http';
import { go } from '../../../core/nav';
import { useData } from '../../../core/use-data';
import { Steps } from '../../../features/step-list';
import { VisitCard } from '../../../features/visit-card';
import { VisitSheet } from '../../../features/visit-sheet';
import { Card, Tag } from '../../../ui/parts';
import { Failed } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';

function Linked({ one }: { one: LinkedSuggestion }) {
  const { id, title, no, published, steps } = one;
  return (
    <Card title="由您的留言写成的代表建议">
      <View className="linked">
        <View className="tags">
          <Tag text={one.stateText} tone="blue" />
          {no ? <Tag text={no} /> : null}
        </View>
        <View className="linked__title">{title}</View>
        <Steps steps={steps} most={3} />
        {published ? (
          <PushButton
            text="看建议和答复"
            kind="secondary"
            icon="doc"
            onTap={() => go('publicSuggestion', { id })}
          />
        ) : (
          <View className="muted">这件建议的内容没有公开，办到哪一步在这里告诉您。</View>
        )}
      </View>
    </Card>
  );
}

/** @param version of the message: a step of the suggestion changes it, and the steps are asked for again */
export function Suggestions({ messageId, version }: { messageId: string; version: string }) {
  const linked = useData(`${messageId}:${version}`, () =>
    get<{ items: LinkedSuggestion[] }>(`/citizen/messages/${messageId}/suggestions`),
  );
  const some = (linked.data?.items.length ?? 0) > 0;
  const visits = useData(some ? `${messageId}:${version}` : null, () =>
    get<Page<ReturnVisit>>('/citizen/return-visits', { limit: 50 }),
  );
  const [asking, setAsking] = useState<ReturnVisit | null>(null);
  const asked = (visits.data?.items ?? []).filter(
    (visit) => visit.messageId === messageId && visit.actions.length > 0,
  );
  if (linked.problem) return <Failed problem={linked.problem} onRetry={() => void linked.reload()} />;
  return (
    <>
      {asked.map((visit) => (
        <VisitCard key={visit.id} visit={visit} onAnswer={() => setAsking(visit)} />
      ))}
      {linked.data?.items.map((one) => (
        <Linked key={one.id} one={one} />
      ))}
      {asking ? (
        <VisitSheet
          key={asking.id}
          visit={asking}
          onClose={() => setAsking(null)}
          onAnswered={() => {
            setAsking(null);
            void visits.reload();
            void linked.reload();
          }}
        />
      ) : null}
    </>
  );
}
