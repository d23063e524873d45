// A deputy keeps their own phrases here, and sees those of the offices, so that common answers take one tap.
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRefresh } from '../../../core/use-data';
import { countChars, Field, LineInput, TextArea } from '../../../ui/forms';
import { Card, Sheet } from '../../../ui/parts';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton, Tap } from '../../../ui/tap';
import { DeputyScreen } from '../door/screen';
import './index.scss';
import { PHRASE_LIMITS, type Phrase, useTemplateEditor } from './use-templates';

/** Nobody begins with an empty page. */
const EXAMPLES: readonly Phrase[] = [
  { title: '收到，马上去看', text: '您好，您反映的问题我收到了，这两天我到现场看一看，看完马上回复您。' },
  {
    title: '已联系有关部门',
    text: '您好，您反映的问题我已经联系有关部门，正在商量怎么解决。一有结果就告诉您。',
  },
  {
    title: '已经办好',
    text: '您好，您反映的问题已经办好了，请您去看看。还有不满意的地方，请在评价里告诉我。',
  },
];

function EditSheet({
  phrase,
  busy,
  onClose,
  onSave,
}: {
  phrase: Phrase & { id?: string };
  busy: boolean;
  onClose: () => void;
  onSave: (phrase: Phrase) => void;
}) {
  const [title, setTitle] = useState(phrase.title);
  const [text, setText] = useState(phrase.text);
  const length = countChars(text.trim());
  const ready = title.trim().length > 0 && length >= PHRASE_LIMITS.minText && length <= PHRASE_LIMITS.text;
  return (
    <Sheet
      open
      title={phrase.id ? '修改常用语' : '加一条常用语'}
      onClose={onClose}
      footer={
        <PushButton
          text="保存"
          busy={busy}
          disabled={!ready}
          onTap={() => onSave({ title: title.trim(), text: text.trim() })}
        />
      }
    >
      <View className="desk-form">
        <Field name="名称" hint="按钮上的几个字">
          <LineInput
            label="名称"
            value={title}
            placeholder="比如：已经办好"
            max={PHRASE_LIMITS.title}
            onChange={setTitle}
          />
        </Field>
        <Field name="内容" hint={`至少${PHRASE_LIMITS.minText}个字，答复时还能再改`}>
          <TextArea
            tall
            label="内容"
            value={text}
            placeholder="写一段常说的话"
            max={PHRASE_LIMITS.text}
            onChange={setText}
          />
        </Field>
      </View>
    </Sheet>
  );
}

function Examples({ onChoose }: { onChoose: (phrase: Phrase) => void }) {
  return (
    <Card>
      <Empty text="还没有常用语" hint="常说的话存在这里，答复时点一下就写上。可以从下面几条开始：" />
      {EXAMPLES.map((phrase) => (
        <Tap
          key={phrase.title}
          className="phrase-example"
          label={`用这条开始,${phrase.title}`}
          onTap={() => onChoose(phrase)}
        >
          <View className="phrase-example__title">{phrase.title}</View>
          <View className="phrase-example__text">{phrase.text}</View>
        </Tap>
      ))}
    </Card>
  );
}

export default function TemplatesPage() {
  const page = useTemplateEditor();
  const { data, problem, reload } = page.list;
  useRefresh(reload);
  const add = <PushButton text="加一条" icon="plus" onTap={() => page.edit({ title: '', text: '' })} />;
  return (
    <DeputyScreen title="常用语" footer={data ? add : undefined}>
      {!data && problem ? <Failed problem={problem} onRetry={() => void reload()} /> : null}
      {!data && !problem ? <Skeleton /> : null}
      {data?.items.length === 0 ? <Examples onChoose={page.edit} /> : null}
      {data?.items.map((template) => (
        <Card key={template.id} title={template.title}>
          <View className="prose">{template.text}</View>
          <View className="phrase-buttons">
            <PushButton
              text="修改"
              kind="plain"
              small
              icon="edit"
              label={`修改${template.title}`}
              onTap={() => page.edit(template)}
            />
            <PushButton
              text="删除"
              kind="plain"
              small
              icon="trash"
              label={`删除${template.title}`}
              onTap={() => void page.drop(template)}
            />
          </View>
        </Card>
      ))}
      {data?.office.length ? <View className="section-title">人大机关提供的（可以用，不能改）</View> : null}
      {data?.office.map(({ id, title, text, regionName }) => (
        <Card key={id} title={title}>
          <View className="prose">{text}</View>
          <View className="muted">由{regionName}提供</View>
        </Card>
      ))}
      {page.edited ? (
        <EditSheet phrase={page.edited} busy={page.busy} onClose={() => page.edit(null)} onSave={page.save} />
      ) : null}
    </DeputyScreen>
  );
}
