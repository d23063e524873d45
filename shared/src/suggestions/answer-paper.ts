/** The words of an answer's official paper: its title, and its text with what its class must say; for the PDF and its preview. */
import type { AnswerClass } from './suggestion.text.js';

export interface PaperAnswer {
  readonly class: AnswerClass;
  readonly text: string;
  readonly reason: string | null;
  readonly plan: string | null;
  /** `YYYY-MM-DD` */
  readonly promisedOn: string | null;
  /** Supporting units whose opinion did not come in time. */
  readonly without: readonly string[];
}

/** @param session the name of the session in which it was handed in, null between sessions */
export function paperTitle(congress: string, session: string | null, no: string): [string, string] {
  const name = session?.replace(congress, '') ?? '闭会期间';
  return [`对${congress}${name}`, `第 ${no} 号建议的答复`];
}

/** Paragraphs as the unit wrote them, with the usual opening unless it wrote one, and the promise or reason at the end. */
export function paperParagraphs(answer: PaperAnswer, title: string): string[] {
  const own = answer.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const opening = /收悉/.test(answer.text) ? [] : [`您提出的《${title}》收悉，现答复如下：`];
  return [
    ...opening,
    ...own,
    ...(answer.reason ? [`暂时不能解决的原因：${answer.reason}`] : []),
    ...(answer.plan ? [`下一步打算：${answer.plan}`] : []),
    ...(answer.promisedOn ? [promiseWords(answer.class, answer.promisedOn)] : []),
    ...(answer.without.length > 0
      ? [`至答复之日，${answer.without.join('、')}未在期限内提出会办意见。`]
      : []),
  ];
}

/** `2026年3月12日` of `2026-03-12`. */
export function paperDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function promiseWords(letter: AnswerClass, date: string): string {
  const words = paperDate(date);
  return letter === 'B' ? `我们承诺于${words}前解决。` : `我们将于${words}前再次研究，并向您报告。`;
}
