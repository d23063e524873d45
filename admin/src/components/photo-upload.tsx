/** Photos of an answer: chosen or dropped, sent at once with their progress, shown small, removed again. */
import { PlusOutlined } from '@ant-design/icons';
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { App, Upload, type UploadFile } from 'antd';
import { useState } from 'react';
import { type UploadedPhoto, uploadPhoto } from '../lib/upload';
import { wordsOf } from '../lib/use-data';

export interface PhotoUploadProps {
  /** Ids of the photos that have arrived. */
  readonly value?: readonly string[];
  onChange?(ids: string[]): void;
  /** False while something is still on its way. */
  onReady?(ready: boolean): void;
}

export function PhotoUpload({ onChange, onReady }: PhotoUploadProps) {
  const { message } = App.useApp();
  const [files, setFiles] = useState<UploadFile<UploadedPhoto>[]>([]);
  const changed = (next: UploadFile<UploadedPhoto>[]) => {
    setFiles(next);
    onChange?.(next.flatMap(({ status, response }) => (status === 'done' && response ? [response.id] : [])));
    onReady?.(next.every(({ status }) => status !== 'uploading'));
  };
  return (
    <Upload<UploadedPhoto>
      accept="image/jpeg,image/png,image/webp"
      listType="picture-card"
      multiple
      maxCount={MESSAGE_LIMITS.maxPhotos}
      fileList={files}
      onChange={({ fileList }) => changed(fileList)}
      customRequest={({ file, onProgress, onSuccess, onError }) => {
        uploadPhoto(file as Blob, (percent) => onProgress?.({ percent })).then(
          (photo) => onSuccess?.(photo),
          (error: Error) => {
            void message.error(wordsOf(error));
            onError?.(error);
          },
        );
      }}
    >
      {files.length < MESSAGE_LIMITS.maxPhotos && (
        <div>
          <PlusOutlined />
          <div>添加照片</div>
        </div>
      )}
    </Upload>
  );
}
