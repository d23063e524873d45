/** Figures that anyone can trust: each with its n, and with those who gave no answer. */
import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { Areas } from './areas.js';
import { CountsQueries } from './counts.queries.js';
import { FiguresQueries } from './figures.queries.js';
import { FiguresFreshness } from './figures-freshness.js';
import { MessageSums } from './message-sums.js';
import { PresenceQueries } from './presence.queries.js';
import { Counting } from './rollup/counting.js';
import { FiguresKeeper } from './rollup/figures-keeper.js';
import { FiguresRebuild } from './rollup/figures-rebuild.js';
import { RolledUp } from './rollup/rolled-up.js';

const ROLLUP = [Counting, FiguresKeeper, FiguresRebuild, RolledUp];

@Module({
  imports: [RegionsModule],
  providers: [
    ...ROLLUP,
    Areas,
    MessageSums,
    PresenceQueries,
    FiguresQueries,
    CountsQueries,
    FiguresFreshness,
  ],
  exports: [FiguresQueries, CountsQueries],
})
export class StatisticsModule {}
