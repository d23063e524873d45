/** Figures that anyone can trust: each with its n, and with those who gave no answer. */
import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { Areas } from './areas.js';
import { ExportOverview } from './commands/export-overview.js';
import { KeepRegionShape } from './commands/keep-region-shape.js';
import { CountsQueries } from './counts.queries.js';
import { FiguresQueries } from './figures.queries.js';
import { FiguresFreshness } from './figures-freshness.js';
import { MessageSums } from './message-sums.js';
import { Frames } from './overview/frame.js';
import { HoldersQueries } from './overview/holders.queries.js';
import { OverviewQueries } from './overview/overview.queries.js';
import { PlacesQueries } from './overview/places.queries.js';
import { PresenceLists } from './overview/presence-lists.js';
import { ShapesQueries } from './overview/shapes.queries.js';
import { PresenceQueries } from './presence.queries.js';
import { Counting } from './rollup/counting.js';
import { FiguresKeeper } from './rollup/figures-keeper.js';
import { FiguresRebuild } from './rollup/figures-rebuild.js';
import { RolledUp } from './rollup/rolled-up.js';

const OVERVIEW = [
  OverviewQueries,
  HoldersQueries,
  PlacesQueries,
  PresenceLists,
  ShapesQueries,
  ExportOverview,
  KeepRegionShape,
];
const ROLLUP = [Counting, FiguresKeeper, FiguresRebuild, RolledUp];

@Module({
  imports: [RegionsModule],
  providers: [
    ...ROLLUP,
    ...OVERVIEW,
    Areas,
    Frames,
    MessageSums,
    PresenceQueries,
    FiguresQueries,
    CountsQueries,
    FiguresFreshness,
  ],
  exports: [FiguresQueries, CountsQueries, ...OVERVIEW],
})
export class StatisticsModule {}
