/** Who took part in a period: deputies who answered, and stations from which no answer came. */
import { addDays, startOfBeijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import type { SqlValue } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { CursorValue } from '../../common/http/paging.js';
import { type Area, type Condition, inArea } from './areas.js';
import { piecesOf } from './rollup/spans.js';

export interface PresentDeputy {
  readonly id: string;
  readonly name: string;
  readonly station_names: string | null;
}
export interface PresentStation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region_name: string;
  readonly region_path: string;
}
/** Of whom a page is wanted: those who answered, those who did not, or all; behind the last row of the page before. */
export interface PresentPage {
  readonly answered: boolean | undefined;
  readonly after: readonly CursorValue[] | null;
  readonly limit: number;
}

export interface Share {
  readonly n: number;
  readonly of: number;
}

@Injectable()
export class PresenceQueries {
  constructor(private readonly reads: Reads) {}

  /** Deputies of the area's stations, and those of them who gave a last answer in the period. */
  async deputies(area: Area, from: string, to: string, rolled = true): Promise<Share> {
    const place = inArea(area, 's.region_path', 's.id');
    const answered = rolled ? this.answered('d.id', from, to) : this.said('answered_by_id = d.id', from, to);
    const row = await this.reads.one<{ n: number | null; of_all: number }>(
      `SELECT COUNT(*) AS of_all, SUM(CASE WHEN ${answered.sql} THEN 1 ELSE 0 END) AS n
       FROM deputy d WHERE d.status = 'active' AND d.id IN (SELECT sd.deputy_id FROM station_deputy sd
         JOIN station s ON s.id = sd.station_id WHERE ${place.sql})`,
      [...answered.values, ...place.values],
    );
    return { n: Number(row?.n ?? 0), of: Number(row?.of_all ?? 0) };
  }

  async silentStations(area: Area, from: string, to: string, rolled = true): Promise<Share> {
    const place = inArea(area, 's.region_path', 's.id');
    const answered = rolled ? this.answered('s.id', from, to) : this.said('station_id = s.id', from, to);
    const row = await this.reads.one<{ n: number | null; of_all: number }>(
      `SELECT COUNT(*) AS of_all, SUM(CASE WHEN ${answered.sql} THEN 0 ELSE 1 END) AS n
       FROM station s WHERE s.status = 'open' AND ${place.sql}`,
      [...answered.values, ...place.values],
    );
    return { n: Number(row?.n ?? 0), of: Number(row?.of_all ?? 0) };
  }

  /** The deputies that `deputies` counts, by name. */
  deputyList(area: Area, from: string, to: string, page: PresentPage): Promise<PresentDeputy[]> {
    const place = inArea(area, 's.region_path', 's.id');
    const [asked, after] = [this.asked('d.id', from, to, page), afterRow('d.name', 'd.id', page)];
    return this.reads.rows(
      `SELECT d.id, d.name, (SELECT GROUP_CONCAT(t.name) FROM station_deputy x JOIN station t ON t.id = x.station_id
         WHERE x.deputy_id = d.id) AS station_names
       FROM deputy d WHERE d.status = 'active' AND d.id IN (SELECT sd.deputy_id FROM station_deputy sd
         JOIN station s ON s.id = sd.station_id WHERE ${place.sql}) ${asked.sql} ${after.sql} ORDER BY d.name, d.id LIMIT ?`,
      [...place.values, ...asked.values, ...after.values, page.limit],
    );
  }

  /** The stations that `silentStations` counts, by place. */
  stationList(area: Area, from: string, to: string, page: PresentPage): Promise<PresentStation[]> {
    const place = inArea(area, 's.region_path', 's.id');
    const [asked, after] = [this.asked('s.id', from, to, page), afterRow('s.region_path', 's.id', page)];
    return this.reads.rows(
      `SELECT s.id, s.name, s.kind, s.region_name, s.region_path FROM station s
       WHERE s.status = 'open' AND ${place.sql} ${asked.sql} ${after.sql} ORDER BY s.region_path, s.id LIMIT ?`,
      [...place.values, ...asked.values, ...after.values, page.limit],
    );
  }

  private asked(id: string, from: string, to: string, { answered }: PresentPage): Condition {
    if (answered === undefined) return { sql: '', values: [] };
    const { sql, values } = this.answered(id, from, to);
    return { sql: `AND ${answered ? '' : 'NOT '}${sql}`, values };
  }

  private answered(id: string, from: string, to: string): { sql: string; values: SqlValue[] } {
    const one = `EXISTS (SELECT 1 FROM message_figure f WHERE f.scope = ${id} AND f.span = ? AND f.category = ''
      AND f.start >= ? AND f.start <= ? AND f.last_answers > 0)`;
    const pieces = piecesOf(from, to);
    return {
      sql: `(${pieces.map(() => one).join(' OR ')})`,
      values: pieces.flatMap((piece) => [piece.span, piece.from, piece.to]),
    };
  }

  /** From the messages themselves, while the figures are being counted anew. */
  private said(whose: string, from: string, to: string): { sql: string; values: SqlValue[] } {
    return {
      sql: `EXISTS (SELECT 1 FROM message m WHERE m.${whose} AND m.last_answered_at >= ? AND m.last_answered_at < ?)`,
      values: [dbTime(startOfBeijingDate(from)), dbTime(startOfBeijingDate(addDays(to, 1)))],
    };
  }
}

function afterRow(sort: string, id: string, { after }: PresentPage): Condition {
  const [at, last] = after ?? [];
  if (at === undefined || last === undefined) return { sql: '', values: [] };
  return { sql: `AND (${sort} > ? OR (${sort} = ? AND ${id} > ?))`, values: [at, at, last] };
}
