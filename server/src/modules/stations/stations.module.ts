/** Stations: their pages, lists, timetables, codes and plaques. */
import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module.js';
import { FilesModule } from '../files/files.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { CreateStation } from './commands/create-station.js';
import { ExportStations } from './commands/export-stations.js';
import { ImportStations } from './commands/import-stations.js';
import { IssueMissingCodes } from './commands/issue-missing-codes.js';
import { MoveStation } from './commands/move-station.js';
import { PrintPlaques } from './commands/print-plaques.js';
import { SetReceptionDays } from './commands/set-reception-days.js';
import { SetRoster } from './commands/set-roster.js';
import { SetStationPhotos } from './commands/set-station-photos.js';
import { SetStationStatus } from './commands/set-station-status.js';
import { UpdateStation } from './commands/update-station.js';
import { StationFactsReader } from './excel/station-facts.js';
import { Plaques } from './plaque/plaques.js';
import { ScanQueries } from './scan.queries.js';
import { SiteQueries } from './site.queries.js';
import { StationHistory } from './station-history.js';
import { StationManagementQueries } from './station-management.queries.js';
import { StationPageQueries } from './station-page.queries.js';
import { StationWriter } from './station-writer.js';
import { StationsQueries } from './stations.queries.js';
import { StationsRepository } from './stations.repository.js';

const COMMANDS = [
  CreateStation,
  UpdateStation,
  SetStationStatus,
  SetReceptionDays,
  SetRoster,
  SetStationPhotos,
  MoveStation,
  ImportStations,
  ExportStations,
  IssueMissingCodes,
  PrintPlaques,
];
const QUERIES = [
  StationsRepository,
  StationsQueries,
  StationPageQueries,
  StationManagementQueries,
  ScanQueries,
  SiteQueries,
];

@Module({
  imports: [WechatModule, RegionsModule, CodesModule, FilesModule],
  providers: [...QUERIES, ...COMMANDS, Plaques, StationWriter, StationFactsReader, StationHistory],
  exports: [...QUERIES, ...COMMANDS, Plaques, StationWriter, CodesModule],
})
export class StationsModule {}
