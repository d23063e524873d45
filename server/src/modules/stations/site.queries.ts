/** Says which site this is: its name, its region, whether it is a demo. */
import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Config } from '../../common/config/config.js';
import { Reads } from '../../common/database/connections.js';
import { pathRangeEnd, pathsUpTo, type RegionRow, RegionsRepository } from '../regions/regions.repository.js';
import type { SiteRegion, SiteView } from './stations.dto.js';

const VERSION = String(
  (
    JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version?: unknown;
    }
  ).version,
);
const DEMO_NOTICE = '演示数据：本站的地名、人名和留言均为虚构，仅供体验。';

@Injectable()
export class SiteQueries {
  constructor(
    private readonly config: Config,
    private readonly reads: Reads,
    private readonly regions: RegionsRepository,
  ) {}

  async site(): Promise<SiteView> {
    const region = await this.region();
    return {
      name: this.config.env.SITE_NAME,
      demo: this.config.demo,
      notice: this.config.demo ? DEMO_NOTICE : null,
      region: region ? await this.view(region) : null,
      version: VERSION,
      wechatPhone: this.config.wechat,
    };
  }

  /** Path of the region served; undefined while there is none. */
  async regionPath(): Promise<string | undefined> {
    return (await this.region())?.path;
  }

  /** The region that the configuration names, or the county of the first station. */
  private async region(): Promise<RegionRow | null> {
    const named = this.config.env.REGION_CODE;
    if (named) return this.regions.byCode(named);
    const first = await this.reads.one<{ region_path: string }>(
      "SELECT region_path FROM station WHERE status = 'open' ORDER BY id LIMIT 1",
    );
    const county = first ? pathsUpTo(first.region_path).slice(0, 3).at(-1) : undefined;
    return county ? this.regions.byPath(county) : null;
  }

  /** A region without coordinates of its own stands in the middle of its stations. */
  private async view(region: RegionRow): Promise<SiteRegion> {
    const { code, name, lat, lng } = region;
    if (lat !== null && lng !== null) return { code, name, lat, lng };
    const middle = await this.reads.one<{ lat: number | null; lng: number | null }>(
      "SELECT AVG(lat) AS lat, AVG(lng) AS lng FROM station WHERE status = 'open' AND region_path >= ? AND region_path < ?",
      [region.path, pathRangeEnd(region.path)],
    );
    return { code, name, lat: middle?.lat ?? null, lng: middle?.lng ?? null };
  }
}
