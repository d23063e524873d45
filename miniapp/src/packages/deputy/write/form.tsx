// A deputy writes the three parts of a suggestion here; what is typed is saved by itself.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { goBack, replaceWith } from '../../../core/nav';
import { toast } from '../../../core/toast';
import { Choice } from '../../../ui/choices';
import { Field, TextArea } from '../../../ui/forms';
import { Fact } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import { DeputyScreen } from '../door/screen';
import { Reviews } from '../suggestion/paper';
import { CategoryField } from './category-field';
import { Conflict } from './conflict';
import { DocumentsField } from './documents-field';
import { EarlierField } from './earlier';
import { Origins } from './origins';
import { PhotosField } from './photos-field';
import { useEditor } from './use-editor';
import type { useWrite } from './use-write';
import { flawOf, wordsOf } from './words';

const { maxTitle, maxGrounds, maxProposal } = SUGGESTION_LIMITS;
type Start = ReturnType<typeof useWrite>;
type Editor = ReturnType<typeof useEditor>;

function SaveState({ editor }: { editor: Editor }) {
  const { phase, id, problem } = editor;
  const texts = {
    clean: id ? '已自动保存' : '写上几个字，会自动保存',
    waiting: id ? '稍等，马上保存' : '已存在本机；选好类别后自动保存',
    saving: '正在保存…',
    failed: `还没有保存上，已存在本机。${problem ?? ''}`,
  };
  return (
    <View className={`save-state ${phase === 'failed' ? 'save-state--bad' : ''}`} role="status">
      <View className="save-state__text">{texts[phase]}</View>
      {phase === 'failed' ? (
        <PushButton text="再存一次" kind="plain" small icon="refresh" onTap={() => void editor.save()} />
      ) : null}
    </View>
  );
}

/** Who stands for several congresses says once for which; afterwards the paper has its place. */
function MandateField({ start, editor }: { start: Start; editor: Editor }) {
  const { paper, mandates } = start;
  const { mandateId, setMandateId } = editor;
  const only = mandates.length === 1 ? mandates[0] : undefined;
  useEffect(() => {
    if (only && !mandateId) setMandateId(only.id);
  }, [only, mandateId, setMandateId]);
  if (paper) return <Fact name="提交给">{paper.congress}</Fact>;
  if (only) return <Fact name="提交给">{only.congress}</Fact>;
  return (
    <Field name="以哪一级代表的身份提出" hint="保存后不能改">
      <Choice
        look="cards"
        label="以哪一级代表的身份提出"
        options={mandates.map(({ id, congress, district }) => ({
          value: id,
          text: congress,
          note: district,
        }))}
        value={mandateId || null}
        disabled={editor.id !== null}
        onChange={setMandateId}
      />
    </Field>
  );
}

export function WriteForm({ start }: { start: Start }) {
  const { paper, messageIds, origins } = start;
  const [first] = useState(() =>
    paper ? { id: paper.id, version: paper.version, words: wordsOf(paper) } : null,
  );
  // What people wrote about is what the paper is about, until the deputy says otherwise.
  const editor = useEditor({
    owner: start.account ?? '',
    first,
    messageIds,
    category: origins[0]?.category ?? '',
  });
  const { words, write, id } = editor;
  const flaw = flawOf(words);
  const problemOf = (field: string) => (flaw?.field === field ? flaw.text : null);
  const [leaving, setLeaving] = useState(false);

  const finish = async () => {
    if (leaving) return;
    setLeaving(true);
    const saved = await editor.save();
    setLeaving(false);
    if (!saved || !id) return toast(flaw?.text ?? '还没有保存上，请看看类别和案由写了没有');
    if (start.id && Taro.getCurrentPages().length > 1) goBack();
    else replaceWith('suggestion', { id });
    return undefined;
  };

  return (
    <DeputyScreen
      title="写建议"
      footer={
        <>
          <SaveState editor={editor} />
          <PushButton text="写好了，去提交" icon="check" busy={leaving} onTap={() => void finish()} />
        </>
      }
    >
      {paper ? <Reviews one={paper} /> : null}
      <Origins messages={origins} />
      <View className="card desk-form">
        <MandateField start={start} editor={editor} />
        <Field name="类别">
          <CategoryField
            categories={start.categories}
            value={words.category}
            onChange={(category) => write({ category })}
          />
        </Field>
        <Field name="案由" hint="一句话说清要解决什么问题" problem={problemOf('title')}>
          <TextArea
            short
            label="案由"
            value={words.title}
            placeholder="关于……的建议"
            max={maxTitle}
            onChange={(title) => write({ title: title.replace(/\s*\n\s*/g, '') })}
          />
        </Field>
        <Field name="案据" hint="情况、数据、原因：为什么要办" problem={problemOf('grounds')}>
          <TextArea
            tall
            label="案据"
            value={words.grounds}
            placeholder="比如：哪里、多少人、多久了、走访了解到什么"
            max={maxGrounds}
            onChange={(grounds) => write({ grounds })}
          />
        </Field>
        <Field name="方案" hint="谁来办、怎么办，越具体越好办" problem={problemOf('proposal')}>
          <TextArea
            tall
            label="方案"
            value={words.proposal}
            placeholder="比如：建议由哪个部门，在什么时候以前，做什么"
            max={maxProposal}
            onChange={(proposal) => write({ proposal })}
          />
        </Field>
        {id ? (
          <>
            <PhotosField first={paper?.photos ?? []} onChange={editor.savePhotos} />
            <DocumentsField first={paper?.documents ?? []} onChange={editor.saveDocuments} />
          </>
        ) : null}
      </View>
      {id ? <EarlierField id={id} first={paper?.earlier ?? []} prepare={editor.save} /> : null}
      {editor.theirs ? (
        <Conflict
          mine={words}
          theirs={editor.theirs.words}
          onMine={editor.keepMine}
          onTheirs={editor.takeTheirs}
        />
      ) : null}
    </DeputyScreen>
  );
}
