/** The photos of a station: the first one stands on its page and its plaque, the others below, in the order shown. */
import { DeleteOutlined, LeftOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Image, Popconfirm, Space, Typography, Upload } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { moved } from '../../lib/moved';
import { wordsOf } from '../../lib/use-data';
import { fieldsOfStation } from './station-form';

const MOST = 8;

async function upload(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await write<{ id: string }>('POST', '/api/files', body)).id;
}

function Adder({ words, add, busy }: { words: string; busy: boolean; add(file: File): void }) {
  return (
    <Upload
      accept="image/jpeg,image/png,image/webp"
      showUploadList={false}
      beforeUpload={(file) => {
        add(file);
        return false;
      }}
    >
      <Button icon={<PlusOutlined />} loading={busy}>
        {words}
      </Button>
    </Upload>
  );
}

export function StationPhotos({
  station,
  changed,
}: {
  station: Schemas['ManagedStationView'];
  changed(): void;
}) {
  const mayEdit = useMe().may('station.manage');
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const path = `/api/admin/stations/${station.id}`;
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work().then(changed, (error: unknown) => message.error(wordsOf(error)));
    setBusy(false);
  };
  const face = (photoId: string | null) =>
    write('PUT', path, { ...fieldsOfStation(station), photoId, version: station.version });
  const set = (photoIds: readonly string[]) => run(() => write('PUT', `${path}/photos`, { photoIds }));
  const ids = station.photos.map(({ id }) => id);
  return (
    <Flex vertical gap={12}>
      <Typography.Text strong>首图（站点页面和站牌上用）</Typography.Text>
      {station.photoUrl ? (
        <Image width={240} src={station.photoUrl} alt={`${station.name}首图`} />
      ) : (
        <Typography.Text type="secondary">还没有首图</Typography.Text>
      )}
      {mayEdit && (
        <Space>
          <Adder
            words={station.photoUrl ? '换一张' : '上传首图'}
            busy={busy}
            add={(file) => void run(async () => face(await upload(file)))}
          />
          {station.photoUrl && (
            <Popconfirm title="删除首图？" onConfirm={() => run(() => face(null))}>
              <Button danger>删除</Button>
            </Popconfirm>
          )}
        </Space>
      )}
      <Typography.Text strong>其他照片（最多 {MOST} 张，按显示顺序）</Typography.Text>
      {ids.length === 0 && <Typography.Text type="secondary">还没有其他照片</Typography.Text>}
      <Flex wrap gap={12}>
        {station.photos.map((photo, index) => (
          <Flex key={photo.id} vertical gap={4} align="center">
            <Image
              width={140}
              height={105}
              src={photo.small}
              preview={{ src: photo.large }}
              alt={`第 ${index + 1} 张`}
              style={{ objectFit: 'cover' }}
            />
            {mayEdit && (
              <Space>
                <Button
                  size="small"
                  aria-label="前移"
                  disabled={busy || index === 0}
                  icon={<LeftOutlined />}
                  onClick={() => void set(moved(ids, index, -1))}
                />
                <Popconfirm
                  title="删除这张照片？"
                  onConfirm={() => void set(ids.filter((id) => id !== photo.id))}
                >
                  <Button size="small" danger aria-label="删除" icon={<DeleteOutlined />} />
                </Popconfirm>
              </Space>
            )}
          </Flex>
        ))}
      </Flex>
      {mayEdit && ids.length < MOST && (
        <Adder
          words="添加照片"
          busy={busy}
          add={(file) =>
            void run(async () => {
              const id = await upload(file);
              await write('PUT', `${path}/photos`, { photoIds: [...ids, id] });
            })
          }
        />
      )}
      {mayEdit && <Alert type="info" title="照片公开显示，请不要上传可以认出群众的照片。" />}
    </Flex>
  );
}
