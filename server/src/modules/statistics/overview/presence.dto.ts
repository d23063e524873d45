/** Requests and answers of the lists of who answered in a period, and who did not. */
import { IntersectionType } from '@nestjs/swagger';
import { BoolField } from '../../../common/http/fields.js';
import { PageQuery } from '../../../common/http/paging.js';
import { Out } from '../../../common/http/views.js';
import { AreaQuery } from './overview.dto.js';

export class PresenceQuery extends IntersectionType(AreaQuery, PageQuery) {
  @BoolField({ optional: true, description: '期内答复过留言的，或没有答复过的；不填为全部' })
  answered?: boolean;
}

export class PresentDeputyItem {
  @Out.text() id!: string;
  @Out.text() name!: string;
  @Out.texts({ description: '所在的联络站' }) stationNames!: string[];
}
export class PresentDeputyPage {
  @Out.list(() => PresentDeputyItem) items!: PresentDeputyItem[];
  @Out.text({ nullable: true }) nextCursor!: string | null;
}
export class PresentStationItem {
  @Out.text() id!: string;
  @Out.text() name!: string;
  @Out.text() kindText!: string;
  @Out.text() regionName!: string;
}
export class PresentStationPage {
  @Out.list(() => PresentStationItem) items!: PresentStationItem[];
  @Out.text({ nullable: true }) nextCursor!: string | null;
}
