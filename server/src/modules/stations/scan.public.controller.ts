/** Where a scan begins: what a printed code leads to, and which site this is. */
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { SharedCache } from '../../common/http/shared-cache.js';
import { ScanQueries } from './scan.queries.js';
import { SiteQueries } from './site.queries.js';
import { CodeTargetView, SiteView } from './stations.dto.js';

@ApiTags('public')
@Controller('api/public')
export class ScanPublicController {
  constructor(
    private readonly scans: ScanQueries,
    private readonly sites: SiteQueries,
    private readonly cache: SharedCache,
  ) {}

  /** Kept for seconds only: a revoked code must stop everywhere at once. */
  @Get('codes/:code')
  @Access({ door: 'public', limit: 'scan' })
  @ApiOkResponse({ type: CodeTargetView })
  code(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('code') code: string,
  ): Promise<void> {
    const options = { key: `codes:${code}`, maxAgeSeconds: 10, keepSeconds: 5 };
    return this.cache.reply(request, reply, options, () => this.scans.target(code));
  }

  @Get('site')
  @Access({ door: 'public', limit: 'read' })
  @ApiOkResponse({ type: SiteView })
  site(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.cache.reply(request, reply, { key: 'site', maxAgeSeconds: 60 }, () => this.sites.site());
  }
}
