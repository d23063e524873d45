// Before a message leaves its author sees here what others already reported, and may join instead of repeating.
import { View } from '@tarojs/components';
import type { PublicMessageItem } from '../../../core/api.types';
import { go } from '../../../core/nav';
import { JoinButton } from '../../../features/join';
import { PublicMessageCard } from '../../../features/public-message-card';
import { Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';

interface Props {
  items: PublicMessageItem[] | null;
  onClose: () => void;
  onSubmitAnyway: () => void;
}

export function SimilarSheet({ items, onClose, onSubmitAnyway }: Props) {
  return (
    <Sheet
      open={items !== null}
      title="有人反映过差不多的事"
      onClose={onClose}
      footer={<PushButton text="不一样，提交我的留言" onTap={onSubmitAnyway} />}
    >
      <View className="muted">如果是同一件事，点“我也遇到”就行，有了答复也会告诉您。</View>
      {(items ?? []).map((item) => (
        <View key={item.id} className="similar">
          <PublicMessageCard item={item} onTap={() => go('publicMessage', { id: item.id })} />
          <JoinButton id={item.id} count={item.joinedCount} />
        </View>
      ))}
    </Sheet>
  );
}
