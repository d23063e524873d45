/** Answers about photos and documents. */
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

/** A document inside another record. */
export class DocumentView {
  @Out.id() id!: string;
  @Out.text({ description: '文件名，带扩展名' }) name!: string;
  @Out.int({ description: '字节数' }) bytes!: number;
  @Out.text({ description: '下载地址，15 分钟内有效' }) url!: string;
}

export class DocumentNameQuery {
  @TextField({ max: 200, optional: true, description: '文件原来的名字' }) name?: string;
}

export class PhotoLinkQuery {
  @TextField({ max: 12, optional: true, description: '到期时间（秒）' }) e?: string;
  @TextField({ max: 64, optional: true, description: '签名' }) s?: string;
}
