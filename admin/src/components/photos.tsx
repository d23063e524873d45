/** Small photos in a row; a click shows each large, and the next. */
import { Image, Space } from 'antd';
import type { Schemas } from '../lib/api.types';

export function Photos({ photos }: { photos: readonly Schemas['PhotoView'][] }) {
  if (photos.length === 0) return null;
  return (
    <Image.PreviewGroup>
      <Space wrap>
        {photos.map((photo) => (
          <Image
            key={photo.id}
            width={84}
            height={84}
            src={photo.small}
            preview={{ src: photo.large }}
            alt="照片"
            style={{ objectFit: 'cover' }}
          />
        ))}
      </Space>
    </Image.PreviewGroup>
  );
}
