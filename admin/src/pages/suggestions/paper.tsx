/** The deputy's paper: facts, 案由、案据、方案, photos, documents, co-signers, and the messages it grew from. */
import { Descriptions, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { Documents } from '../../components/documents';
import { Photos } from '../../components/photos';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { Section, Words } from './section';
import type { Detail } from './suggestion-columns';

const SIGNED = { confirmed: '已联名', invited: '待确认', declined: '已谢绝' } as const;
const SIGNED_COLOUR = { confirmed: 'green', invited: 'gold', declined: 'default' } as const;

function Facts({ suggestion }: { suggestion: Detail }) {
  const items = [
    { key: 'author', label: '领衔代表', children: suggestion.authorName },
    { key: 'delegation', label: '代表团', children: suggestion.delegation || '未填' },
    {
      key: 'congress',
      label: '届次',
      children: `${suggestion.congress}（${suggestion.sessionName ?? suggestion.occasionText}）`,
    },
    { key: 'category', label: '类别', children: suggestion.category },
    { key: 'filed', label: '立案', children: shortTime(suggestion.filedAt) || '尚未立案' },
    { key: 'publicity', label: '公开', children: suggestion.publicityText },
    ...(suggestion.key
      ? [
          {
            key: 'key',
            label: '重点督办',
            span: 2,
            children: `${suggestion.key.leader}（${suggestion.key.title}）领衔，${shortTime(suggestion.key.at)} 起`,
          },
        ]
      : []),
  ];
  return <Descriptions size="small" column={2} items={items} />;
}

/** One message from which the paper grew; who may not read it sees only that it exists. */
function Origin({ id }: { id: string }) {
  const asked = useData<Schemas['MessageDetailView']>(`/api/admin/messages/${id}`);
  if (asked.error) return <Typography.Text type="secondary">一条您没有权限查看的留言</Typography.Text>;
  if (!asked.data) return <Typography.Text type="secondary">正在读取…</Typography.Text>;
  const { no, text, stateText } = asked.data;
  return (
    <div>
      <Link to={`/messages?id=${id}`}>{no}</Link> <Tag>{stateText}</Tag>
      {text.slice(0, 60)}
      {text.length > 60 && '…'}
    </div>
  );
}

export function Paper({ suggestion }: { suggestion: Detail }) {
  const { coSigners, documents, messageIds, photos } = suggestion;
  return (
    <Flex vertical gap={14}>
      <Facts suggestion={suggestion} />
      <Section title="案据">
        <Words>{suggestion.grounds || '（未填写）'}</Words>
      </Section>
      <Section title="方案">
        <Words>{suggestion.proposal || '（未填写）'}</Words>
      </Section>
      <Section title="照片" count={photos.length}>
        <Photos photos={photos} />
      </Section>
      <Section title="附件" count={documents.length}>
        <Documents documents={documents} />
      </Section>
      <Section title="联名代表" count={coSigners.length}>
        <Flex wrap gap={4}>
          {coSigners.map(({ deputyId, name, status }) => (
            <Tag key={deputyId} color={SIGNED_COLOUR[status]}>
              {name}　{SIGNED[status]}
            </Tag>
          ))}
        </Flex>
      </Section>
      <Section title="据以提出的留言" count={messageIds.length}>
        {messageIds.map((id) => (
          <Origin key={id} id={id} />
        ))}
      </Section>
    </Flex>
  );
}
