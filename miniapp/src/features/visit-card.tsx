// Pages ask with this card whether a matter is still solved, and show what was answered before.
import { SATISFIED_TEXT } from '@liaison/shared/ratings/rating.types';
import { View } from '@tarojs/components';
import type { ReturnVisit } from '../core/api.types';
import { dateText } from '../core/format';
import { Tag } from '../ui/parts';
import { PushButton, Tap } from '../ui/tap';

interface Props {
  visit: ReturnVisit;
  onAnswer: () => void;
  /** Leads to what it is about, where that is not on the same page. */
  onOpen?: () => void;
}

export function VisitCard({ visit, onAnswer, onOpen }: Props) {
  const { still, stillText, satisfied, actions } = visit;
  const asked = actions.some(({ action }) => action === 'answer');
  const tone = still === 'yes' ? 'green' : still === 'no' ? 'red' : 'amber';
  return (
    <View className="card visit">
      <View className="tags">
        <Tag text={asked ? '请您回答' : visit.stateText} tone={asked ? 'red' : 'plain'} />
        {stillText ? <Tag text={stillText} tone={tone} /> : null}
        {satisfied ? <Tag text={SATISFIED_TEXT[satisfied - 1] ?? ''} tone="gold" /> : null}
      </View>
      <View className="visit__title">{visit.title}</View>
      <View className="muted">
        {[visit.no, visit.unitName, `办结满${visit.day}天`].filter(Boolean).join(' · ')}
      </View>
      {onOpen ? (
        <Tap className="visit__open" role="link" label={`看经过,${visit.title}`} onTap={onOpen}>
          看这件事的经过
        </Tap>
      ) : null}
      {visit.comment ? <View className="prose">{visit.comment}</View> : null}
      {asked ? (
        <>
          <View className="visit__ask">问题还解决着吗？</View>
          <PushButton text="回答" icon="edit" label={`回答回访,${visit.title}`} onTap={onAnswer} />
        </>
      ) : (
        <View className="muted">
          {visit.answeredAt ? `${dateText(visit.answeredAt)}回答` : `${dateText(visit.dueAt)}回访`}
        </View>
      )}
    </View>
  );
}
