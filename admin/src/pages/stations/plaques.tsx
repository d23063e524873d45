/** Prints the plaques of a region in one file; says first which stations would be left out, and offers them codes. */
import { Alert, App, Button, Flex, List, Modal, Spin } from 'antd';
import { useState } from 'react';
import { useFileJob } from '../../components/file-job';
import { RegionSelect } from '../../components/region-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { CodeChoice, type CodeStyle } from './code-choice';

type Left = Schemas['PlainStationsView'];

function LeftOut({ items, busy, give }: { items: Left['items']; busy: boolean; give(): void }) {
  return (
    <Flex vertical gap={8}>
      <Alert
        type="warning"
        showIcon
        title={`${items.length} 个开放的联络站没有在用的站码，不会印进文件`}
        action={
          <Button type="primary" size="small" loading={busy} onClick={give}>
            为它们发放站码
          </Button>
        }
      />
      <List
        size="small"
        bordered
        style={{ maxHeight: 240, overflow: 'auto' }}
        dataSource={items}
        renderItem={(one) => (
          <List.Item>
            {one.name}　{one.regionName}
          </List.Item>
        )}
      />
    </Flex>
  );
}

export function Plaques({ size, close, changed }: { size: 'a4' | 'a3'; close(): void; changed(): void }) {
  const { message } = App.useApp();
  const own = useData<Schemas['ManagedRegionListView']>('/api/admin/regions');
  const [chosen, choose] = useState<string>();
  const [code, setCode] = useState<CodeStyle>('link');
  const [busy, setBusy] = useState(false);
  const file = useFileJob();
  const images = useFileJob();
  const regionCode = chosen ?? own.data?.items[0]?.code;
  const left = useData<Left>(regionCode ? '/api/admin/plaques/uncoded' : null, { regionCode });
  async function give() {
    setBusy(true);
    try {
      const { items } = await write<Left>('POST', '/api/admin/plaques/codes', { regionCode });
      void message.success(`已为 ${items.length} 个联络站发放站码`);
      left.reload();
      changed();
    } catch (error) {
      void message.error(wordsOf(error));
    }
    setBusy(false);
  }
  const items = left.data?.items ?? [];
  return (
    <Modal
      open
      title={`打印站牌（${size.toUpperCase()}，一站一页）`}
      okText="生成文件"
      okButtonProps={{ loading: file.busy, disabled: !regionCode }}
      onOk={() => void file.ask('/api/admin/plaques/export-jobs', { regionCode, size, code }, close)}
      onCancel={close}
    >
      <Flex vertical gap={12}>
        <RegionSelect value={regionCode} onChange={choose} style={{ width: '100%' }} />
        <Flex vertical align="start" gap={8}>
          <CodeChoice value={code} change={setCode} />
          <Button
            size="small"
            loading={images.busy}
            disabled={!regionCode}
            onClick={() => void images.ask('/api/admin/code-zips', { regionCode, style: code })}
          >
            打包下载码图
          </Button>
        </Flex>
        {left.error && <Alert type="error" showIcon title={left.error} />}
        {left.loading && <Spin />}
        {left.data && items.length === 0 && (
          <Alert type="success" showIcon title="这里开放的联络站都有站码，会全部印进文件。" />
        )}
        {items.length > 0 && <LeftOut items={items} busy={busy} give={give} />}
      </Flex>
      {file.shown}
      {images.shown}
    </Modal>
  );
}
