/** Earlier suggestions on the same matter, and those that read alike: the office confirms which belong together. */
import { Alert, App, Button, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { Section } from './section';
import type { Detail } from './suggestion-columns';

type Similar = Schemas['SimilarSuggestionItem'];
const SOURCE: Readonly<Record<string, string>> = { deputy: '代表提出', office: '人大办补充' };

function about(one: Similar): string {
  return [one.authorName, one.unitName, one.stateText, one.answerClass && `${one.answerClass} 类`]
    .filter(Boolean)
    .join('，');
}

export function Related({ suggestion, changed }: { suggestion: Detail; changed(): void }) {
  const { message } = App.useApp();
  const me = useMe();
  const [busy, setBusy] = useState(false);
  const similar = useData<Schemas['SimilarSuggestionListView']>(
    `/api/admin/suggestions/${suggestion.id}/similar`,
  );
  const named = suggestion.earlier.map(({ id }) => id);
  const others = (similar.data?.items ?? []).filter(({ id }) => !named.includes(id));
  const may = me.may('suggestion.review');
  async function name(ids: readonly string[]) {
    setBusy(true);
    await write('PUT', `/api/admin/suggestions/${suggestion.id}/earlier`, { ids }).then(
      () => {
        similar.reload();
        changed();
      },
      (error: unknown) => void message.error(wordsOf(error)),
    );
    setBusy(false);
  }
  const line = (one: { id: string; no: string | null; title: string }) => (
    <span style={{ flex: 1 }}>
      <Link to={`/suggestions?id=${one.id}`}>
        {one.no ?? ''} {one.title}
      </Link>
    </span>
  );
  return (
    <Flex vertical gap={14}>
      <Section title="以前提出的同一事项" count={suggestion.earlier.length}>
        {suggestion.earlier.map((one) => (
          <Flex key={one.id} align="center" gap={8}>
            {line(one)}
            <Tag>{SOURCE[one.source] ?? one.source}</Tag>
            {may && (
              <Button size="small" disabled={busy} onClick={() => name(named.filter((id) => id !== one.id))}>
                不是同一事项
              </Button>
            )}
          </Flex>
        ))}
      </Section>
      <Section title="往年相似的建议">
        {similar.error && <Alert type="warning" title={similar.error} />}
        {similar.data && others.length === 0 && (
          <Typography.Text type="secondary">没有找到往年相似的建议</Typography.Text>
        )}
        {others.map((one) => (
          <Flex key={one.id} align="center" gap={8}>
            <div style={{ flex: 1 }}>
              {line(one)}
              <div>
                <Typography.Text type="secondary">{about(one)}</Typography.Text>
              </div>
            </div>
            {may && (
              <Button size="small" disabled={busy} onClick={() => name([...named, one.id])}>
                是同一事项
              </Button>
            )}
          </Flex>
        ))}
      </Section>
    </Flex>
  );
}
