/** The lengths of clocks in the console, and the regions whose settings a person may open. */
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import {
  ClockSettingInput,
  ClockSettingListView,
  ClockSettingView,
  ResetClockInput,
} from './clock-settings.dto.js';
import { ClockSettingsQueries } from './clock-settings.queries.js';
import { SetClock } from './commands/set-clock.js';
import { SettingRegions } from './setting-regions.js';
import { SettingRegionListView, SettingsQuery } from './settings.dto.js';

@ApiTags('admin')
@Controller('api/admin/settings')
export class ClockSettingsAdminController {
  constructor(
    private readonly regions: SettingRegions,
    private readonly queries: ClockSettingsQueries,
    private readonly clocks: SetClock,
  ) {}

  @Get('regions')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: SettingRegionListView })
  async list(@Me() me: Person): Promise<SettingRegionListView> {
    return { items: (await this.regions.choices(me)).map(({ code, name }) => ({ code, name })) };
  }

  @Get('clocks')
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: ClockSettingListView })
  all(@Me() me: Person, @Query() { regionCode }: SettingsQuery): Promise<ClockSettingListView> {
    return this.queries.list(me, regionCode);
  }

  @Put('clocks/:kind')
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: ClockSettingView })
  set(
    @Me() me: Person,
    @Param('kind') kind: string,
    @Body() input: ClockSettingInput,
  ): Promise<ClockSettingView> {
    return this.clocks.set(me, kind, input);
  }

  @Post('clocks/:kind/reset')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'settings.manage', limit: 'write' })
  @ApiOkResponse({ type: ClockSettingView })
  reset(
    @Me() me: Person,
    @Param('kind') kind: string,
    @Body() input: ResetClockInput,
  ): Promise<ClockSettingView> {
    return this.clocks.reset(me, kind, input);
  }
}
