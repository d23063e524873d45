/** Packs the code images of a region's stations and deputies into one zip, as a long job with its progress. */
import { Injectable } from '@nestjs/common';
import { type Zippable, zip } from 'fflate';
import { coversRegion, type Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { Jobs, type Started } from '../../../common/jobs/jobs.js';
import type { CodeTargetKind } from '../../codes/code.policy.js';
import { CodeImages } from '../../codes/code-images.js';
import { CodesRepository } from '../../codes/codes.repository.js';
import { pathRangeEnd, RegionsRepository } from '../../regions/regions.repository.js';
import type { CodeStyle, CodeZipInput } from './wechat-codes.dto.js';
import { WechatCodes } from './wechat-codes.js';

const KIND = 'codes.zip';
const LINK_WIDTH = 1200;
interface Living {
  readonly code: string;
  readonly target_kind: CodeTargetKind;
  readonly name: string;
}
type Input = CodeZipInput & { readonly path: string };

@Injectable()
export class CodeZip {
  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly regions: RegionsRepository,
    private readonly codes: CodesRepository,
    private readonly images: CodeImages,
    private readonly mini: WechatCodes,
    private readonly jobs: Jobs,
  ) {
    jobs.register({ kind: KIND, again: true, run: (ctx) => this.run(ctx) });
  }

  /** @throws AppError `not_found` for a region outside the scope or without a living code. */
  async start(me: Person, { regionCode, style }: CodeZipInput): Promise<Started> {
    const region = found(await this.regions.byCode(regionCode));
    if (!coversRegion(me, region.path)) throw new AppError('not_found');
    const total = (await this.living(region.path)).length;
    if (total === 0) throw new AppError('not_found');
    const word = style === 'mini' ? '小程序码' : '二维码';
    const title = `${region.name}的${word}（${total} 张）`;
    const input: Input = { regionCode, style, path: region.path };
    return this.uow.run(() => this.jobs.start(me, { kind: KIND, title, input, total }));
  }

  private async run(ctx: JobContext): Promise<void> {
    const { path, style } = ctx.input<Input>();
    if (!coversRegion(ctx.as('code.manage'), path)) throw new AppError('forbidden');
    const living = await this.living(path);
    const files: Zippable = {};
    for (const [index, one] of living.entries()) {
      files[`${nameOf(one)}.png`] = [await this.image(one, style), { level: 0 }];
      await ctx.progress(index + 1, living.length);
    }
    await ctx.keep(style === 'mini' ? '小程序码.zip' : '二维码.zip', await packed(files), 'application/zip');
    await this.uow.run((tx) => ctx.finish(tx, { note: `共 ${living.length} 张` }));
  }

  private image({ code, target_kind }: Living, style: CodeStyle): Promise<Buffer> {
    if (style === 'mini') return this.mini.png(target_kind, code);
    return this.images.png(this.codes.urlOf(target_kind, code), LINK_WIDTH);
  }

  private living(path: string): Promise<Living[]> {
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
