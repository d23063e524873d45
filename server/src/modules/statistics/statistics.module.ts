/** Figures that anyone can trust: each with its n, and with those who gave no answer. */
import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { CountsQueries } from './counts.queries.js';
import { FiguresQueries } from './figures.queries.js';
import { FiguresFreshness } from './figures-freshness.js';
import { MessageSums } from './message-sums.js';

@Module({
  imports: [RegionsModule],
  providers: [MessageSums, FiguresQueries, CountsQueries, FiguresFreshness],
  exports: [FiguresQueries, CountsQueries],
})
export class StatisticsModule {}
