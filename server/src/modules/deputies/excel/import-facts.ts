/** Collects what the database knows that an import must compare with: deputies, groups and stations of a region. */
import type { MandateLevel } from '@liaison/shared/deputies/deputy.text';
import { Injectable } from '@nestjs/common';
import { coversRegion, coversStation, type Person } from '../../../common/access/person.js';
import { places, type Sql } from '../../../common/database/sql.js';
import { pathsUpTo, type RegionRow } from '../../regions/regions.repository.js';
import { byDeputy, DeputiesRepository } from '../deputies.repository.js';
import type { DeputyRow, GroupOfRow, MandateRow, StationOfRow } from '../deputy.rows.js';
import { deputyWhere } from '../deputy-filter.js';
import type { RegionNames } from './read-people.js';

export interface KnownDeputy {
  readonly row: DeputyRow;
  readonly mandates: readonly MandateRow[];
  readonly groups: readonly GroupOfRow[];
  readonly stations: readonly StationOfRow[];
}
/** A group or a station that a cell may name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly region_path: string;
}
export interface ImportFacts {
  readonly region: RegionRow;
  readonly deputies: readonly KnownDeputy[];
  readonly groups: readonly Named[];
  readonly stations: readonly Named[];
}

@Injectable()
export class ImportFactsReader {
  constructor(private readonly deputies: DeputiesRepository) {}

  /** Names that the short form of a term stands for at and above a region. */
  async regionNames(sql: Sql, path: string): Promise<RegionNames> {
    const paths = pathsUpTo(path);
    const rows = await sql.rows<{ level: MandateLevel; name: string }>(
      `SELECT level, name FROM region WHERE path IN (${places(paths.length)})`,
      paths,
    );
    return Object.fromEntries(rows.map((row) => [row.level, row.name]));
  }

  async read(sql: Sql, me: Person, region: RegionRow): Promise<ImportFacts> {
    const rows = await this.deputies.all(deputyWhere({ regionPath: region.path }), sql);
    const allGroups = await sql.rows<Named>('SELECT id, name, region_path FROM deputy_group');
    const allStations = await sql.rows<Named>('SELECT id, name, region_path FROM station');
    return {
      region,
      deputies: await this.withParts(sql, rows),
      groups: allGroups.filter((one) => coversRegion(me, one.region_path)),
      stations: allStations.filter((one) => coversStation(me, { id: one.id, regionPath: one.region_path })),
    };
  }

  /** Deputies with everything a sheet says of them. */
  async withParts(sql: Sql, rows: readonly DeputyRow[]): Promise<KnownDeputy[]> {
    const ids = rows.map((row) => row.id);
    const mandates = byDeputy(await this.deputies.mandatesOf(ids, sql));
    const groups = byDeputy(await this.deputies.groupsOf(ids, sql));
    const stations = byDeputy(await this.deputies.stationsOf(ids, sql));
    return rows.map((row) => ({
      row,
      mandates: mandates.get(row.id) ?? [],
      groups: groups.get(row.id) ?? [],
      stations: stations.get(row.id) ?? [],
    }));
  }
}
