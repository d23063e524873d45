// A deputy writes an answer here: a phrase of their own with one tap, their words, photos.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnswerTemplate, MessageDetail } from '../../../core/api.types';
import { go } from '../../../core/nav';
import { PhotoPicker, usePhotos } from '../../../features/photos';
import { countChars, Field, TextArea } from '../../../ui/forms';
import { Sheet } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';
import { readAnswer, saveAnswer } from './answer-draft';

const PUBLIC = '留言人同意公开，答复会一起公开，请不要写别人的姓名和电话';
const PRIVATE = '留言人选择不公开，只有他和办理人看得到';
const { minText, maxText, maxPhotos } = MESSAGE_LIMITS;

interface Props {
  detail: MessageDetail;
  /** Null while they are loading. */
  phrases: AnswerTemplate[] | null;
  /** What the answer begins with, under words kept from before. */
  beginWith: string;
  busy: boolean;
  onClose: () => void;
  onSend: (body: { text: string; photoIds: string[] }) => void;
}

/** A phrase goes under what is already written. */
export function withPhrase(text: string, phrase: string): string {
  return text.trim() ? `${text.trimEnd()}\n${phrase}` : phrase;
}

export function AnswerSheet({ detail, phrases, beginWith, busy, onClose, onSend }: Props) {
  const [text, setText] = useState(() => {
    const kept = readAnswer(detail.id);
    return beginWith ? withPhrase(kept, beginWith) : kept;
  });
  const [tried, setTried] = useState(false);
  const photos = usePhotos(maxPhotos);
  const length = countChars(text.trim());
  const problem =
    length < minText
      ? `至少写${minText}个字`
      : length > maxText
        ? `最多${maxText}个字`
        : photos.failed
          ? '有照片没有传上，请重试或去掉'
          : null;

  const write = (value: string) => {
    setText(value);
    saveAnswer(detail.id, value);
  };
  const submit = () => {
    setTried(true);
    if (!problem) onSend({ text: text.trim(), photoIds: photos.done.map((photo) => photo.id) });
  };

  return (
    <Sheet
      open
      title="答复留言人"
      onClose={onClose}
      footer={
        <PushButton
          text={photos.busy ? '照片还在上传' : '发送答复'}
          busy={busy}
          disabled={photos.busy}
          onTap={submit}
        />
      }
    >
      <View className="desk-form">
        <View className="desk-quote">{detail.text}</View>
        <View className="phrases" aria-label="常用语">
          {phrases?.map((phrase) => (
            <Tap
              key={phrase.id}
              className="phrase"
              label={`写上常用语,${phrase.title}`}
              onTap={() => write(withPhrase(text, phrase.text))}
            >
              {phrase.title}
            </Tap>
          ))}
          {phrases ? (
            <Tap
              className="phrase phrase--manage"
              role="link"
              label="管理常用语"
              onTap={() => go('templates')}
            >
              {phrases.length ? '管理' : '添加常用语'}
            </Tap>
          ) : null}
        </View>
        <Field
          name="答复内容"
          hint={detail.visibility === 'public' ? PUBLIC : PRIVATE}
          problem={tried ? problem : null}
        >
          <TextArea
            tall
            label="答复内容"
            value={text}
            onChange={write}
            placeholder="办得怎么样了？下一步怎么办？什么时候办好？"
            max={maxText}
          />
        </Field>
        <Field name="照片" optional>
          <PhotoPicker photos={photos} />
        </Field>
      </View>
    </Sheet>
  );
}
