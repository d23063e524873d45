// The page of one message is put together from these: the message itself, its ratings, its receipt.
import { SATISFIED_TEXT, SOLVED_TEXT } from '@liaison/shared/ratings/rating.types';
import { View } from '@tarojs/components';
import type { MessageDetail, Rating } from '../../../core/api.types';
import { shortHash, timeText } from '../../../core/format';
import { go } from '../../../core/nav';
import { copy } from '../../../core/platform/device';
import { PhotoGrid } from '../../../features/photos';
import { Card, Fact, Notice, Tag } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';

export function MessageBody({ detail }: { detail: MessageDetail }) {
  const { text, photos, category, no, submittedAt, place, contact, published, visibility, station, deputy } =
    detail;
  const open = published ? '已公开' : visibility === 'public' ? '答复后公开' : '不公开';
  return (
    <Card>
      <View className="tags">
        <Tag text={detail.stateText} tone="blue" />
        <Tag text={category} />
        <Tag text={open} tone={published ? 'green' : 'plain'} />
      </View>
      <View className="card__text prose">{text}</View>
      {photos.length ? <PhotoGrid photos={photos} /> : null}
      <View className="message-facts">
        <Fact name="受理号">{no}</Fact>
        <Fact name="写给">{deputy ? `${deputy.name}代表（${station.name}）` : station.name}</Fact>
        <Fact name="时间">{timeText(submittedAt)}</Fact>
        {place ? <Fact name="地点">{place.text}</Fact> : null}
        {contact ? <Fact name="联系方式">{contact}</Fact> : null}
        {detail.joinedCount > 0 ? <Fact name="我也遇到">{detail.joinedCount}人</Fact> : null}
      </View>
    </Card>
  );
}

export function Merged({ mergedInto }: { mergedInto: { id: string; no: string } }) {
  return (
    <Notice tone="blue">
      <View>这条留言和另一条是同一件事，已经合在一起办理，有答复会一样告诉您。</View>
      <Tap
        className="text-link"
        role="link"
        label="看那一条"
        onTap={() => go('publicMessage', { id: mergedInto.id })}
      >
        看那一条（{mergedInto.no}）
      </Tap>
    </Notice>
  );
}

export function Receipt({ seq, hash }: { seq: number; hash: string }) {
  return (
    <View className="receipt">
      <View className="receipt__title">评价回执 第{seq}号</View>
      <View className="receipt__hash" aria-label="回执码">
        {shortHash(hash)}
      </View>
      <View className="receipt__buttons">
        <PushButton text="复制回执" kind="secondary" small icon="copy" onTap={() => void copy(hash)} />
        <PushButton text="去查账本" kind="plain" small icon="link" onTap={() => go('ledger', { hash })} />
      </View>
    </View>
  );
}

export function Ratings({ ratings }: { ratings: Rating[] }) {
  return (
    <Card title="您的评价">
      {ratings.map((rating) => (
        <View key={rating.seq} className="rated">
          <View className="tags">
            <Tag
              text={SOLVED_TEXT[rating.solved]}
              tone={rating.solved === 'yes' ? 'green' : rating.solved === 'no' ? 'red' : 'amber'}
            />
            <Tag text={SATISFIED_TEXT[rating.satisfied - 1] ?? ''} tone="gold" />
            {rating.urged ? <Tag text="被催过好评" tone="red" /> : null}
          </View>
          {rating.comment ? <View className="prose">{rating.comment}</View> : null}
          <View className="muted">{timeText(rating.at)}</View>
          <Receipt seq={rating.seq} hash={rating.hash} />
        </View>
      ))}
    </Card>
  );
}
