/** The tree of regions, its offices and the work calendar. */
import { Module } from '@nestjs/common';
import { RenameOffice } from './commands/rename-office.js';
import { SetCalendarDay } from './commands/set-calendar-day.js';
import { RegionTreeQueries } from './region-tree.queries.js';
import { RegionsRepository } from './regions.repository.js';
import { WorkDays } from './work-days.js';

const PARTS = [RegionsRepository, RegionTreeQueries, WorkDays, SetCalendarDay, RenameOffice];

@Module({
  providers: PARTS,
  exports: PARTS,
})
export class RegionsModule {}
