/** Answers about photos. */
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class PhotoUrlsView {
  @Out.text() small!: string;
  @Out.text() medium!: string;
  @Out.text() large!: string;
}

export class UploadedPhotoView {
  @Out.id() id!: string;
  @Out.int({ description: '最大尺寸的宽（像素）' }) width!: number;
  @Out.int() height!: number;
  @Out.one(() => PhotoUrlsView) urls!: PhotoUrlsView;
}

/** A photo inside another record. */
export class PhotoView extends PhotoUrlsView {
  @Out.id() id!: string;
}

export class PhotoLinkQuery {
  @TextField({ max: 12, optional: true, description: '到期时间（秒）' }) e?: string;
  @TextField({ max: 64, optional: true, description: '签名' }) s?: string;
}
