/** Filed suggestions that wait for their units: choose many for a meeting, or open one and hand it over by itself. */
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import { Alert, Button, Drawer, Flex, Space, Table, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Failed } from '../../components/failed';
import { useFilters } from '../../components/use-filters';
import { useMe } from '../../lib/me';
import { useAllPages } from '../../lib/use-all-pages';
import { SUGGESTION_COLUMNS, type Suggestion } from '../suggestions/suggestion-columns';
import { SuggestionPanel } from '../suggestions/suggestion-panel';
import { BatchDrawer } from './batch-drawer';

const QUERY = { state: 'filed', sort: 'old' };
const HIDDEN = ['state', '期限', '答复和测评', '承办单位'];
const COLUMNS = SUGGESTION_COLUMNS.filter(
  ({ key, title }) => !HIDDEN.includes(String(key)) && !HIDDEN.includes(String(title)),
);

export function Waiting({ extra }: { extra: ReactNode }) {
  const me = useMe();
  const { opened, open } = useFilters();
  const list = useAllPages<Suggestion>('/api/admin/suggestions', QUERY, SUGGESTION_LIMITS.maxBatch);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [handing, hand] = useState(false);
  const rows = list.rows.filter(({ id }) => chosen.includes(id));
  const again = () => {
    choose([]);
    list.reload();
  };
  return (
    <Flex vertical gap={12} style={{ height: '100%' }}>
      <Flex align="center" gap={12}>
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          交办
        </Typography.Title>
        <Space>
          {extra}
          {me.may('suggestion.assign') && (
            <Button type="primary" disabled={rows.length === 0} onClick={() => hand(true)}>
              在交办会上交办{rows.length > 0 ? `（${rows.length} 件）` : ''}
            </Button>
          )}
        </Space>
      </Flex>
      <Failed asked={list} />
      {list.cut && (
        <Alert type="info" title={`一次最多交办 ${SUGGESTION_LIMITS.maxBatch} 件，先列出等得最久的。`} />
      )}
      <div style={{ flex: 1, minHeight: 0, overflow: 'auto', background: '#fff' }}>
        <Table<Suggestion>
          rowKey="id"
          size="small"
          sticky
          columns={COLUMNS}
          dataSource={[...list.rows]}
          loading={list.loading}
          pagination={false}
          rowSelection={{
            columnWidth: 40,
            selectedRowKeys: [...chosen],
            onChange: (keys) => choose(keys.map(String)),
          }}
          onRow={(row) => ({ onClick: () => open(row.id), style: { cursor: 'pointer' } })}
          locale={{
            emptyText: <div style={{ padding: 48 }}>没有等待交办的建议。复审立案以后会出现在这里。</div>,
          }}
        />
      </div>
      {opened && (
        <Drawer open size={880} closable={false} onClose={() => open(null)}>
          <SuggestionPanel key={opened} id={opened} close={() => open(null)} changed={again} />
        </Drawer>
      )}
      {handing && <BatchDrawer rows={rows} close={() => hand(false)} done={again} />}
    </Flex>
  );
}
