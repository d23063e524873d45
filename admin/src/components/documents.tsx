/** The papers that go along with a suggestion, by name and size; a click saves one. */
import { PaperClipOutlined } from '@ant-design/icons';
import { bytesText } from '@liaison/shared/kernel/text';
import { App, Button, Flex, Typography } from 'antd';
import type { Schemas } from '../lib/api.types';
import { download } from '../lib/http';

export function Documents({ documents }: { documents: readonly Schemas['DocumentView'][] }) {
  const { message } = App.useApp();
  if (documents.length === 0) return null;
  const save = ({ url, name }: Schemas['DocumentView']) =>
    download(url, name).catch((error: unknown) =>
      message.error(error instanceof Error ? error.message : '没有下载成功，请再试一次。'),
    );
  return (
    <Flex vertical align="start" gap={2}>
      {documents.map((one) => (
        <Button
          key={one.id}
          type="link"
          size="small"
          icon={<PaperClipOutlined />}
          style={{ maxWidth: '100%', height: 'auto', whiteSpace: 'normal', textAlign: 'left', padding: 0 }}
          onClick={() => void save(one)}
        >
          {one.name}
          <Typography.Text type="secondary">（{bytesText(one.bytes)}）</Typography.Text>
        </Button>
      ))}
    </Flex>
  );
}
