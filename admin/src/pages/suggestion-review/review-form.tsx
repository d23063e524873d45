/** The reviewer's form: the three marks one by one, the opinion, the rule of a refusal, and the decisions that stand open. */
import {
  REFUSAL_RULE_TEXT,
  REVIEW_MARK_TEXT,
  REVIEW_MARKS,
  type ReviewMark,
} from '@liaison/shared/suggestions/suggestion.text';
import { Alert, App, Button, Flex, Input, Segmented, Select, Space } from 'antd';
import { useState } from 'react';
import { optionsOf } from '../../components/filters';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
import { REVIEW_ACTIONS } from '../suggestions/suggestion-action';
import { hindrance, type Mark, NO_REVIEW, type Review, sentReview } from './marks';

const SAID = [
  { value: 'yes', label: '✓ 是' },
  { value: 'no', label: '✗ 否' },
];

function MarkRow({ mark, value, change }: { mark: ReviewMark; value: Mark; change(mark: Mark): void }) {
  const said = value.good === undefined ? '' : value.good ? 'yes' : 'no';
  return (
    <Flex align="center" gap={8}>
      <span style={{ width: 64 }}>{REVIEW_MARK_TEXT[mark]}</span>
      <Segmented
        aria-label={REVIEW_MARK_TEXT[mark]}
        options={SAID}
        value={said}
        onChange={(next) => change({ ...value, good: next === 'yes' })}
      />
      <Input
        style={{ flex: 1 }}
        aria-label={`${REVIEW_MARK_TEXT[mark]}的意见`}
        placeholder={value.good === false ? '哪里不够，请写明' : '意见（可不填）'}
        maxLength={300}
        value={value.comment}
        onChange={(event) => change({ ...value, comment: event.target.value })}
      />
    </Flex>
  );
}

export interface ReviewFormProps {
  readonly suggestion: Pick<Schemas['SuggestionDetailView'], 'id' | 'actions'>;
  done(): void;
}

export function ReviewForm({ suggestion, done }: ReviewFormProps) {
  const { message } = App.useApp();
  const [review, setReview] = useState<Review>(NO_REVIEW);
  const [state, setState] = useState<{ busy?: string; error?: string }>({});
  const actions = suggestion.actions.filter(({ action }) => REVIEW_ACTIONS.includes(action));
  if (actions.length === 0) return null;
  const stage = actions.some(({ action }) => action === 'pass_first') ? 'first-review' : 'second-review';
  async function decide(verdict: string, label: string) {
    const wrong = hindrance(verdict, review);
    if (wrong) return setState({ error: wrong });
    setState({ busy: verdict });
    try {
      await write('POST', `/api/admin/suggestions/${suggestion.id}/${stage}`, sentReview(verdict, review));
      void message.success(`已完成：${label}`);
      done();
    } catch (error) {
      setState({ error: wordsOf(error) });
    }
  }
  const change = (next: Partial<Review>) => {
    setState({});
    setReview({ ...review, ...next });
  };
  return (
    <Flex vertical gap={10} style={{ background: '#fafafa', border: '1px solid #eee', padding: 12 }}>
      {REVIEW_MARKS.map((mark) => (
        <MarkRow
          key={mark}
          mark={mark}
          value={review.marks[mark]}
          change={(value) => change({ marks: { ...review.marks, [mark]: value } })}
        />
      ))}
      <Input.TextArea
        aria-label="审核意见"
        placeholder="审核意见（退回、转参阅和不予立案时代表能看到）"
        rows={2}
        maxLength={1000}
        value={review.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <Select
        allowClear
        aria-label="不予立案所依据的规定"
        placeholder="不予立案所依据的规定（只在不予立案时选择）"
        options={optionsOf(REFUSAL_RULE_TEXT)}
        value={review.rule}
        onChange={(rule) => change({ rule })}
      />
      {state.error && <Alert type="error" showIcon title={state.error} />}
      <Space wrap>
        {actions.map(({ action, label }) => (
          <Button
            key={action}
            type={action === 'pass_first' || action === 'file' ? 'primary' : 'default'}
            danger={action === 'refuse'}
            loading={state.busy === action}
            disabled={state.busy !== undefined && state.busy !== action}
            onClick={() => decide(action, label)}
          >
            {label}
          </Button>
        ))}
      </Space>
    </Flex>
  );
}
