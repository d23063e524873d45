/** The tree of regions, its offices and the work calendar. */
import { Module } from '@nestjs/common';
import { SetCalendarDay } from './commands/set-calendar-day.js';
import { RegionsRepository } from './regions.repository.js';
import { WorkDays } from './work-days.js';

@Module({
  providers: [RegionsRepository, WorkDays, SetCalendarDay],
  exports: [RegionsRepository, WorkDays, SetCalendarDay],
})
export class RegionsModule {}
