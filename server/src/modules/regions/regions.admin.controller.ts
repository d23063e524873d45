/** The work calendar in the console: days that the office adds before the library knows them. */
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator.js';
import { Reads } from '../../common/database/connections.js';
import { SetCalendarDay } from './commands/set-calendar-day.js';
import { CalendarDayInput, CalendarDayListView, CalendarDayView } from './regions.dto.js';

@ApiTags('admin')
@Controller('api/admin/calendar')
export class RegionsAdminController {
  constructor(
    private readonly reads: Reads,
    private readonly days: SetCalendarDay,
  ) {}

  @Get()
  @Access({ door: 'admin', permission: 'region.read', limit: 'read' })
  @ApiOkResponse({ type: CalendarDayListView })
  async list(): Promise<CalendarDayListView> {
    const rows = await this.reads.rows<{ date: string; working: number; note: string }>(
      'SELECT date, working, note FROM calendar_day ORDER BY date',
    );
    return { items: rows.map((row) => ({ ...row, working: Boolean(row.working) })) };
  }

  @Post()
  @Access({ door: 'admin', permission: 'calendar.manage', limit: 'write' })
  @ApiCreatedResponse({ type: CalendarDayView })
  set(@Body() input: CalendarDayInput): Promise<CalendarDayView> {
    return this.days.set(input);
  }

  @Delete(':date')
  @Access({ door: 'admin', permission: 'calendar.manage', limit: 'write' })
  @ApiOkResponse({ type: CalendarDayListView })
  async remove(@Param('date') date: string): Promise<CalendarDayListView> {
    await this.days.remove(date);
    return this.list();
  }
}
