/** The register of units (承办单位): who handles suggestions, how each stands, and who is proposed for the next one. */
import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ScopePlaces } from '../accounts/scope-places.js';
import { RegionsModule } from '../regions/regions.module.js';
import { CreateUnit } from './commands/create-unit.js';
import { ExportUnits } from './commands/export-units.js';
import { ImportUnits } from './commands/import-units.js';
import { SetUnitStatus } from './commands/set-unit-status.js';
import { UpdateUnit } from './commands/update-unit.js';
import { UnitImportWriter } from './excel/unit-import-writer.js';
import { UnitHistory } from './unit-history.js';
import { UnitProposals } from './unit-proposals.js';
import { UnitWriter } from './unit-writer.js';
import { UnitsQueries } from './units.queries.js';
import { UnitsRepository } from './units.repository.js';

const COMMANDS = [CreateUnit, UpdateUnit, SetUnitStatus, ImportUnits, ExportUnits];
const READERS = [UnitsRepository, UnitsQueries, UnitProposals];

@Module({
  imports: [AccountsModule, RegionsModule],
  providers: [...COMMANDS, ...READERS, UnitWriter, UnitImportWriter, UnitHistory],
  exports: [...COMMANDS, ...READERS],
})
export class UnitsModule {
  constructor(places: ScopePlaces) {
    places.register({
      ...{ kind: 'unit', table: 'unit', id: 'id', name: 'name', path: 'region_path' },
      shortName: 'short_name',
    });
  }
}
