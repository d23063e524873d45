/** The queues of both reviews: who waits longest comes first, and each decision opens the next paper. */
import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { SUGGESTION_COLUMNS, type Suggestion } from '../suggestions/suggestion-columns';
import { ReviewPanel } from './review-panel';

const QUEUES = [
  { value: 'first_review', label: '初审' },
  { value: 'second_review', label: '复审' },
];
const COLUMNS = [
  ...SUGGESTION_COLUMNS.filter(
    ({ key, title }) => key === 'title' || title === '领衔代表' || title === '类别',
  ),
  { key: 'congress', title: '届次', ellipsis: true, render: (_: unknown, row: Suggestion) => row.congress },
  { key: 'at', title: '提交', width: 110, render: (_: unknown, row: Suggestion) => shortTime(row.updatedAt) },
];

export default function SuggestionReview() {
  const [params, setParams] = useSearchParams();
  const board = useData<Schemas['SuggestionBoardView']>('/api/admin/suggestions/board');
  const state = params.get('state') ?? 'first_review';
  const count = (value: string) => board.data?.states.find((one) => one.state === value)?.count;
  const options = QUEUES.map(({ value, label }) => ({ value, label: `${label} ${count(value) ?? ''}` }));
  return (
    <ListPage<Suggestion>
      title="建议审核"
      name="suggestion-review"
      path="/api/admin/suggestions"
      fixed={{ state, sort: 'old' }}
      columns={COLUMNS}
      extra={
        <Segmented options={options} value={state} onChange={(next) => setParams({ state: String(next) })} />
      }
      empty="没有等待审核的建议"
      detail={(id, close, changed) => (
        <ReviewPanel
          key={id}
          id={id}
          state={state}
          close={close}
          changed={() => {
            board.reload();
            changed();
          }}
        />
      )}
    />
  );
}
