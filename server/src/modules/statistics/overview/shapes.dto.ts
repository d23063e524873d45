/** Answers about the boundaries that are drawn beneath the stations of a map. */
import { Out } from '../../../common/http/views.js';

export class ShapeKeptView {
  @Out.text() code!: string;
  @Out.int({ description: '边界的点数；0 为没有边界' }) points!: number;
  @Out.time({ nullable: true }) updatedAt!: string | null;
}
export class ShapeView extends ShapeKeptView {
  @Out.text({ nullable: true, description: 'JSON：[{ name, rings: [[[经度, 纬度], …]] }]' }) shapes!:
    | string
    | null;
}
