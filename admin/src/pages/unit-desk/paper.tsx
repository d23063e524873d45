/** The suggestion as its deputies wrote it: who, when, on what grounds, and what they propose. */
import { Descriptions, Flex, Typography } from 'antd';
import { Documents } from '../../components/documents';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';

type Suggestion = Schemas['SuggestionDetailView'];
const TEXT = { whiteSpace: 'pre-wrap', margin: 0 } as const;

/** The author first, then who confirmed to sign with them. */
export function deputiesOf({ authorName, coSigners }: Suggestion): string[] {
  return [authorName, ...coSigners.filter(({ status }) => status === 'confirmed').map(({ name }) => name)];
}

export function Paper({ suggestion }: { suggestion: Suggestion }) {
  const facts = [
    { key: 'who', label: '提出代表', children: deputiesOf(suggestion).join('、') },
    { key: 'from', label: '代表团', children: suggestion.delegation },
    { key: 'when', label: '提出时间', children: suggestion.sessionName ?? suggestion.occasionText },
    { key: 'filed', label: '立案', children: longTime(suggestion.filedAt) },
    { key: 'category', label: '类别', children: suggestion.category },
    { key: 'public', label: '公开', children: suggestion.publicityText },
  ];
  return (
    <Flex vertical gap={10}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        {suggestion.title}
      </Typography.Title>
      <Descriptions size="small" column={2} items={facts.filter(({ children }) => children)} />
      <div>
        <Typography.Text type="secondary">案据</Typography.Text>
        <p style={TEXT}>{suggestion.grounds}</p>
      </div>
      <div>
        <Typography.Text type="secondary">方案</Typography.Text>
        <p style={TEXT}>{suggestion.proposal}</p>
      </div>
      <Photos photos={suggestion.photos} />
      <Documents documents={suggestion.documents} />
    </Flex>
  );
}
