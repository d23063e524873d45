/** Gathers what plaques say — of one station, or of every station of a region — and hands it to the printer. */
import { Readable } from 'node:stream';
import { replyPromiseText, STATION_KIND_TEXT, type StationKind } from '@liaison/shared/stations/station.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { Config } from '../../../common/config/config.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { CodeImages } from '../../codes/code-images.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { FilesService } from '../../files/files.service.js';
import { type RegionRow, RegionsRepository } from '../../regions/regions.repository.js';
import type { CodeStyle } from '../../wechat/codes/wechat-codes.dto.js';
import { WAITS_FOR_MINUTE, WechatCodes } from '../../wechat/codes/wechat-codes.js';
import { type StationRow, StationsRepository } from '../stations.repository.js';
import type { PlaqueFacts, PlaqueSize } from './plaque.types.js';
import { plaqueDocument } from './plaque-document.js';

const AT_ONCE = 50;
type OnPage = (page: number, waitsFor?: string) => Promise<void>;

@Injectable()
export class Plaques {
  constructor(
    private readonly config: Config,
    private readonly stations: StationsRepository,
    private readonly regions: RegionsRepository,
    private readonly codes: CodesRepository,
    private readonly images: CodeImages,
    private readonly files: FilesService,
    private readonly mini: WechatCodes,
  ) {}

  /** @throws AppError `not_found` outside the scope, `code_missing` when the station has no living code. */
  async ofStation(me: Person, id: string, size: PlaqueSize, style: CodeStyle = 'link'): Promise<Readable> {
    const row = await this.stations.inScope(me, id);
    const live = await this.codes.liveOf({ kind: 'station', id });
    if (!live) throw new AppError('code_missing');
    return plaqueDocument(one(await this.facts(row, live.code, style)), size, `${row.name} 站牌`);
  }

  /**
   * One page for each open station of the region that has a living code; one without is left out.
   * @param onPage told of each page before it is drawn, and while a page waits for WeChat; what it throws ends the stream
   * @throws AppError `not_found` for a region outside the scope.
   */
  async ofRegion(
    me: Person,
    regionCode: string,
    { size, style = 'link' }: { size: PlaqueSize; style?: CodeStyle },
    onPage: OnPage,
  ): Promise<Readable> {
    const region = await this.region(me, regionCode);
    return plaqueDocument(this.underRegion(region.path, style, onPage), size, `${region.full_name} 站牌`);
  }

  /** @throws AppError `not_found` outside the scope */
  async region(me: Person, regionCode: string): Promise<RegionRow> {
    const region = found(await this.regions.byCode(regionCode));
    if (!coversRegion(me, region.path)) throw new AppError('not_found');
    return region;
  }

  private async *underRegion(path: string, style: CodeStyle, onPage: OnPage): AsyncGenerator<PlaqueFacts> {
    let after = { path: '', id: '' };
    let page = 0;
    for (;;) {
      const rows = await this.stations.openUnder(path, after, AT_ONCE);
      const codes = await this.codes.liveOfMany(
        'station',
        rows.map((row) => row.id),
      );
      for (const row of rows) {
        const code = codes.get(row.id);
        if (code) {
          page += 1;
          await onPage(page);
          const waiting = () => onPage(page, WAITS_FOR_MINUTE);
          yield await this.facts(row, code, style, waiting);
        }
        after = { path: row.region_path, id: row.id };
      }
      if (rows.length < AT_ONCE) return;
    }
  }

  private async facts(
    row: StationRow,
    code: string,
    style: CodeStyle,
    waiting?: () => Promise<void>,
  ): Promise<PlaqueFacts> {
    return {
      name: row.name,
      kindText: STATION_KIND_TEXT[row.kind as StationKind],
      regionName: row.region_name,
      address: row.address,
      phone: row.phone,
      replyPromiseText: replyPromiseText(row.reply_promise_hours),
      photo: row.photo_id ? await this.files.open(row.photo_id, 'large') : null,
      qr: this.images.matrix(this.codes.urlOf('station', code)),
      roundCode: style === 'mini' ? await this.mini.png('station', code, waiting) : null,
      code,
      demo: this.config.demo,
    };
  }
}

async function* one(facts: PlaqueFacts): AsyncGenerator<PlaqueFacts> {
  yield facts;
}
