/** Packs the code images of a region's stations and deputies into one zip, as a long job with its progress. */
import { Injectable } from '@nestjs/common';
import { type Zippable, zip } from 'fflate';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { FileJobs, type FileRun, type MadeFile } from '../../../common/jobs/file-jobs.js';
import type { Started } from '../../../common/jobs/jobs.js';
import type { CodeTargetKind } from '../../codes/code.policy.js';
import { CodeImages } from '../../codes/code-images.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { pathRangeEnd, type RegionRow, RegionsRepository } from '../../regions/regions.repository.js';
import type { CodeStyle, CodeZipInput } from './wechat-codes.dto.js';
import { WAITS_FOR_MINUTE, WechatCodes } from './wechat-codes.js';

const KIND = 'codes.zip';
const LINK_WIDTH = 1200;
const WORD: Readonly<Record<CodeStyle, string>> = { link: '二维码', mini: '小程序码' };
interface Living {
  readonly code: string;
  readonly target_kind: CodeTargetKind;
  readonly name: string;
}

@Injectable()
export class CodeZip {
  constructor(
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
    private readonly codes: CodesRepository,
    private readonly images: CodeImages,
    private readonly mini: WechatCodes,
    private readonly files: FileJobs,
  ) {
    files.register<CodeZipInput>({
      ...{ kind: KIND, permission: 'code.manage', title: '打包码图' },
      check: (me, input) => this.living(me, input),
      make: (run) => this.make(run),
    });
  }

  /** @throws AppError `not_found` for a region outside the scope or without a living code. */
  start(me: Person, input: CodeZipInput): Promise<Started> {
    return this.files.start(me, KIND, input);
  }

  private async make({ me, query, progress }: FileRun<CodeZipInput>): Promise<MadeFile> {
    const { region, living } = await this.living(me, query);
    const files: Zippable = {};
    for (const [index, one] of living.entries()) {
      const waiting = () => progress(index, living.length, WAITS_FOR_MINUTE);
      files[`${nameOf(one)}.png`] = [await this.image(one, query.style, waiting), { level: 0 }];
      await progress(index + 1, living.length);
    }
    return {
      ...{ name: `${region.name}${WORD[query.style]}.zip`, mime: 'application/zip' },
      content: await packed(files),
      note: `${region.name}，共 ${living.length} 张`,
    };
  }

  private image(
    { code, target_kind }: Living,
    style: CodeStyle,
    waiting: () => Promise<void>,
  ): Promise<Buffer> {
    if (style === 'mini') return this.mini.png(target_kind, code, waiting);
    return this.images.png(this.codes.urlOf(target_kind, code), LINK_WIDTH);
  }

  private async living(
    me: Person,
    { regionCode }: CodeZipInput,
  ): Promise<{ region: RegionRow; living: Living[] }> {
    const region = found(await this.regions.byCode(regionCode));
    if (!coversRegion(me, region.path)) throw new AppError('not_found');
    const living = await this.under(region.path);
    if (living.length === 0) throw new AppError('not_found');
    return { region, living };
  }

  private under(path: string): Promise<Living[]> {
    const within = 'region_path >= ? AND region_path < ?';
    const ends = [path, pathRangeEnd(path)];
    return this.reads.rows<Living>(
      `SELECT c.code, c.target_kind, s.name FROM entry_code c JOIN station s ON c.target_kind = 'station' AND s.id = c.target_id
         WHERE c.live_target IS NOT NULL AND s.${within.replace('AND ', 'AND s.')}
       UNION ALL
       SELECT c.code, c.target_kind, d.name FROM entry_code c JOIN deputy d ON c.target_kind = 'deputy' AND d.id = c.target_id
         WHERE c.live_target IS NOT NULL AND d.${within.replace('AND ', 'AND d.')}
       ORDER BY 2 DESC, 3, 1`,
      [...ends, ...ends],
    );
  }
}

/** A name that every system can unpack; the code keeps two of the same name apart. */
function nameOf({ name, code, target_kind }: Living): string {
  return `${target_kind === 'station' ? '联络站' : '代表'}-${name.replace(/[\\/:*?"<>|\s]/g, '_')}-${code}`;
}

function packed(files: Zippable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) => (error ? reject(error) : resolve(Buffer.from(bytes))));
  });
}
