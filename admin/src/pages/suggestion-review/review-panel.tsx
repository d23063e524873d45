/** A paper under review: the form above, the text and what is alike below; after a decision the next one opens. */
import { Alert, App, Button, Flex, Skeleton, Tabs } from 'antd';
import { useFilters } from '../../components/use-filters';
import type { Page } from '../../lib/api.types';
import { get } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { Entries } from '../suggestions/entries';
import { Paper } from '../suggestions/paper';
import { Related } from '../suggestions/related';
import type { Detail, Suggestion } from '../suggestions/suggestion-columns';
import { PanelHead } from '../suggestions/suggestion-panel';
import { ReviewForm } from './review-form';

/** What is alike stands beside the text where there is room, and under it where there is none. */
const BESIDE = {
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'repeat(auto-fit, minmax(330px, 1fr))',
} as const;

export interface ReviewPanelProps {
  readonly id: string;
  /** The queue that is worked through. */
  readonly state: string;
  close(): void;
  changed(): void;
}

export function ReviewPanel({ id, state, close, changed }: ReviewPanelProps) {
  const { message } = App.useApp();
  const { open } = useFilters();
  const asked = useData<Detail>(`/api/admin/suggestions/${id}`);
  const suggestion = asked.data;
  async function next() {
    try {
      const queue = await get<Page<Suggestion>>('/api/admin/suggestions', { state, sort: 'old', limit: 2 });
      open(queue.items.find((one) => one.id !== id)?.id ?? null);
    } catch (error) {
      void message.error(wordsOf(error));
      close();
    }
    changed();
  }
  if (asked.error)
    return <Alert type="error" title={asked.error} action={<Button onClick={close}>返回列表</Button>} />;
  if (!suggestion) return <Skeleton active style={{ paddingTop: 16 }} />;
  const tabs = [
    {
      key: 'related',
      label: '往年同类',
      children: <Related suggestion={suggestion} changed={asked.reload} />,
    },
    { key: 'course', label: '经过', children: <Entries entries={suggestion.timeline} /> },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex vertical gap={8} className="panel-head">
        <PanelHead suggestion={suggestion} close={close} />
      </Flex>
      <ReviewForm key={suggestion.version} suggestion={suggestion} done={next} />
      <div style={BESIDE}>
        <Paper suggestion={suggestion} />
        <Tabs size="small" items={tabs} />
      </div>
    </Flex>
  );
}
