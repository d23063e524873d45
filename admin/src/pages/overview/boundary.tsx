/** The office uploads the boundary that is drawn beneath its stations, or takes it away. */
import { App, Button, Popconfirm, Space, Upload } from 'antd';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

interface Props {
  readonly code: string;
  readonly there: boolean;
  readonly changed: () => void;
}

export function Boundary({ code, there, changed }: Props) {
  const { message } = App.useApp();
  const path = `/api/admin/region-shapes/${code}`;
  async function act(step: () => Promise<unknown>, words: string) {
    await step().then(
      () => {
        message.success(words);
        changed();
      },
      (error: unknown) => message.error(wordsOf(error), 6),
    );
  }
  function send(file: File): false {
    const form = new FormData();
    form.append('file', file);
    void act(() => write<Schemas['ShapeKeptView']>('POST', path, form), '边界已更新');
    return false;
  }
  return (
    <Space className="screen-only">
      <Upload accept=".json,.geojson" showUploadList={false} beforeUpload={send}>
        <Button size="small">{there ? '更换边界' : '上传边界（GeoJSON）'}</Button>
      </Upload>
      {there && (
        <Popconfirm title="删除这条边界？" onConfirm={() => act(() => write('DELETE', path), '边界已删除')}>
          <Button size="small" danger>
            删除边界
          </Button>
        </Popconfirm>
      )}
    </Space>
  );
}
