/** The drawers of the screening list: several words at once, and what follows from one; and the tag that shows it. */
import {
  WORD_LIMITS,
  WORD_VERDICT_TEXT,
  WORD_VERDICTS,
  type WordVerdict,
} from '@liaison/shared/settings/screen-words.text';
import { Form, Input, Radio, Tag } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';

const PATH = '/api/admin/screen-words';
const COLORS: Readonly<Record<WordVerdict, string>> = { hold: 'gold', reject: 'red', pass: 'green' };
const NOTES: Readonly<Record<WordVerdict, string>> = {
  hold: '含这个词的内容先不公开、不转交，由工作人员看过再定',
  reject: '含这个词的留言不予受理，答复和补充不予公开',
  pass: '不因这个词拦下；用来关掉系统自带的词',
};

export function VerdictTag({
  of: { verdict, verdictText },
}: {
  of: Pick<Schemas['ScreenWordView'], 'verdict' | 'verdictText'>;
}) {
  return <Tag color={COLORS[verdict]}>{verdictText}</Tag>;
}

/** Words of a text: one a line, or between commas. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[\n,，、;；]/).map((word) => word.trim()))].filter(Boolean);
}

function Verdict() {
  return (
    <Form.Item name="verdict" label="处理方式" rules={[{ required: true }]}>
      <Radio.Group style={{ display: 'grid', gap: 8 }}>
        {WORD_VERDICTS.map((value) => (
          <Radio key={value} value={value}>
            {WORD_VERDICT_TEXT[value]}：<span style={{ color: '#666' }}>{NOTES[value]}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}

interface Added {
  readonly text: string;
  readonly verdict: WordVerdict;
}

export function AddWords({ close, saved }: { close(): void; saved(): void }) {
  const check = (_: unknown, text = '') => {
    const words = wordsIn(text);
    if (words.length === 0) return Promise.reject(new Error('请至少填写一个词'));
    if (words.length > WORD_LIMITS.atOnce)
      return Promise.reject(new Error(`一次最多 ${WORD_LIMITS.atOnce} 个词，再多请用表格导入`));
    const long = words.find((word) => [...word].length > WORD_LIMITS.max);
    return long
      ? Promise.reject(new Error(`“${long.slice(0, 10)}…”超过 ${WORD_LIMITS.max} 个字`))
      : Promise.resolve();
  };
  return (
    <FormDrawer<Added>
      title="添加审核词"
      initial={{ verdict: 'hold' }}
      save={({ text, verdict }) => write('POST', PATH, { words: wordsIn(text), verdict })}
      close={close}
      saved={saved}
    >
      <Form.Item
        name="text"
        label="词"
        required
        rules={[{ validator: check }]}
        extra="一行一个，也可以用顿号或逗号隔开。空格、标点、大小写不影响比对；已有的词会改成下面的处理方式。"
      >
        <Input.TextArea rows={8} />
      </Form.Item>
      <Verdict />
    </FormDrawer>
  );
}

export function ChangeWord(props: { word: Schemas['ScreenWordView']; close(): void; saved(): void }) {
  const { word, close, saved } = props;
  return (
    <FormDrawer<{ verdict: WordVerdict }>
      title={`修改“${word.word}”`}
      initial={{ verdict: word.verdict }}
      save={({ verdict }) => write('PUT', `${PATH}/${word.id}`, { verdict, was: word.verdict })}
      close={close}
      saved={saved}
      refresh={saved}
    >
      <Verdict />
    </FormDrawer>
  );
}
