// The deputy's page of one message is put together from these: what was said, the author's ratings, the steps.
import { SATISFIED_TEXT, SOLVED_TEXT } from '@liaison/shared/ratings/rating.types';
import { View } from '@tarojs/components';
import type { AnswerTemplate, MessageDetail, RatingBrief } from '../../../core/api.types';
import { useElder } from '../../../core/elder';
import { timeText } from '../../../core/format';
import { go } from '../../../core/nav';
import { PhotoGrid } from '../../../features/photos';
import { StepButtons } from '../../../features/steps';
import { Card, Cell, Fact, Notice, Tag } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';
import type { OfferedStep, StepName } from './actions';

const SOLVED_TONE = { yes: 'green', partly: 'amber', no: 'red' } as const;

function openText({ published, visibility }: MessageDetail): string {
  if (published) return '已公开';
  return visibility === 'public' ? '答复后公开' : '不公开';
}

export function Body({ detail, onContact }: { detail: MessageDetail; onContact: (() => void) | null }) {
  const { text, photos, category, subcategory, place, contact, joinedCount, reopenedCount } = detail;
  return (
    <Card>
      <View className="tags">
        <Tag text={detail.stateText} tone="blue" />
        <Tag text={category} />
        {subcategory ? <Tag text={subcategory} /> : null}
        <Tag text={openText(detail)} tone={detail.published ? 'green' : 'plain'} />
        {reopenedCount > 0 ? <Tag text={`第${reopenedCount + 1}次办理`} tone="red" /> : null}
      </View>
      <View className="card__text prose desk-text">{text}</View>
      {photos.length ? <PhotoGrid photos={photos} /> : null}
      <View className="desk-facts">
        {place ? <Fact name="地点">{place.text}</Fact> : null}
        {joinedCount > 0 ? <Fact name="我也遇到">{joinedCount}人</Fact> : null}
        <Fact name="时间">{timeText(detail.submittedAt)}</Fact>
        <Fact name="联络站">{detail.station.name}</Fact>
        <Fact name="受理号">{detail.no}</Fact>
        {contact ? (
          <View className="desk-contact">
            <Fact name="联系方式">{contact}</Fact>
            {onContact ? (
              <PushButton text="联系留言人" kind="secondary" small icon="phone" onTap={onContact} />
            ) : null}
          </View>
        ) : null}
      </View>
    </Card>
  );
}

/** The latest rating stands first: it is the one that counts. */
export function Ratings({ ratings }: { ratings: RatingBrief[] }) {
  return (
    <Card title="群众评价">
      {[...ratings].reverse().map((rating) => (
        <View key={rating.at} className="desk-rating">
          <View className="tags">
            <Tag text={SOLVED_TEXT[rating.solved]} tone={SOLVED_TONE[rating.solved]} />
            <Tag text={SATISFIED_TEXT[rating.satisfied - 1] ?? ''} tone="gold" />
          </View>
          {rating.comment ? <View className="prose">{rating.comment}</View> : null}
          <View className="muted">{timeText(rating.at)}</View>
        </View>
      ))}
      <View className="muted">评价只能由留言人写，谁也改不了。没有评价不算满意。</View>
    </Card>
  );
}

export function MergedAway({ mergedInto }: { mergedInto: { id: string; no: string } }) {
  return (
    <Notice tone="blue">
      <View>这条留言和另一条是同一件事，已经合在一起办理。</View>
      <Tap
        className="desk-link"
        role="link"
        label="看那一条"
        onTap={() => go('deputyMessage', { id: mergedInto.id })}
      >
        看那一条（{mergedInto.no}）
      </Tap>
    </Notice>
  );
}

/** The few phrases that fit one line; a tap opens the answer with it, so that sending is the next tap. */
function QuickPhrases({
  phrases,
  onAnswer,
}: {
  phrases: AnswerTemplate[];
  onAnswer: (text: string) => void;
}) {
  return (
    <View className="quick-phrases" aria-label="常用语">
      {phrases.slice(0, 8).map(({ id, title, text }) => (
        <Tap key={id} className="phrase" label={`用常用语答复,${title}`} onTap={() => onAnswer(text)}>
          {title}
        </Tap>
      ))}
    </View>
  );
}

interface FooterProps {
  steps: OfferedStep[];
  phrases: AnswerTemplate[];
  busy: boolean;
  onOpen: (next: StepName | 'steps', beginWith?: string) => void;
}

const withSecond = (steps: readonly OfferedStep[]): OfferedStep[] =>
  steps.map((step) => ({ ...step, second: step.name === 'accept' || step.name === 'resume' }));

export function DeputySteps({ steps, phrases, busy, onOpen }: FooterProps) {
  const elder = useElder();
  const quick = phrases.length > 0 && steps[0]?.name === 'answer' && !elder;
  return (
    <StepButtons
      steps={withSecond(steps)}
      busy={busy}
      above={quick ? <QuickPhrases phrases={phrases} onAnswer={(text) => onOpen('answer', text)} /> : null}
      onOpen={(next) => onOpen(next)}
    />
  );
}

/** What was said may be worth a formal suggestion, which units must answer. */
export function WriteSuggestion({ messageId }: { messageId: string }) {
  return (
    <View className="cells">
      <Cell
        icon="edit"
        text="由此写建议"
        note="写成代表建议，由承办单位限期办理；留言人能看到进展"
        onTap={() => go('writeSuggestion', { messages: messageId })}
      />
    </View>
  );
}
