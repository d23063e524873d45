/** Shows, while an answer is written, the official paper that the deputies will get. */
import { paperDate, paperParagraphs, paperTitle } from '@liaison/shared/suggestions/answer-paper';
import { Typography } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { today } from '../../lib/days';
import { type AnswerValues, factsOf } from './answer-rules';
import { deputiesOf } from './paper';

export interface AnswerPreviewProps {
  readonly values: Partial<AnswerValues>;
  readonly detail: Schemas['UnitAssignmentDetailView'];
  readonly without: readonly string[];
}

export function AnswerPreview({ values, detail: { suggestion, assignment }, without }: AnswerPreviewProps) {
  const letter = values.class;
  const facts = factsOf(letter, values);
  const paragraphs = paperParagraphs(
    {
      class: letter ?? 'A',
      text: values.text ?? '',
      reason: facts.reason ?? null,
      plan: facts.plan ?? null,
      promisedOn: facts.promisedOn ?? null,
      without,
    },
    suggestion.title,
  );
  return (
    <>
      <Typography.Text type="secondary">正式答复件预览（发出后可以下载 PDF）</Typography.Text>
      <article className="answer-paper">
        <div style={{ textAlign: 'right' }}>{letter ? `${letter} 类` : '未分类'}</div>
        <h2>{assignment.unitName}</h2>
        <div className="answer-paper-line">
          <span>{values.no?.trim() || '（发出时编号）'}</span>
          <span>签发人：{values.signerName}</span>
        </div>
        <h3>
          {paperTitle(suggestion.congress, suggestion.sessionName, suggestion.no ?? '').map((line) => (
            <div key={line}>{line}</div>
          ))}
        </h3>
        <p style={{ textIndent: 0 }}>{deputiesOf(suggestion).join('、')}代表：</p>
        {paragraphs.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat
          <p key={`${index}${line}`}>{line}</p>
        ))}
        <div className="answer-paper-signature">
          <div>{assignment.unitName}</div>
          <div>{paperDate(today().format('YYYY-MM-DD'))}</div>
        </div>
        <footer>
          <div>联系人及电话：{[values.contactName, values.contactPhone].filter(Boolean).join('，')}</div>
          {(values.cc?.length ?? 0) > 0 && <div>抄送：{values.cc?.join('，')}</div>}
        </footer>
      </article>
    </>
  );
}
