/** Who holds what is overdue now, and who kept matters for how many working days. */
import { HOLDER_KINDS, type HolderKind } from '@liaison/shared/messages/message.text';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { Reads } from '../../../common/database/connections.js';
import { places } from '../../../common/database/sql.js';
import { KEPT } from '../rollup/cells.js';
import { piecesOf, rowsIn } from '../rollup/spans.js';
import { Frames } from './frame.js';
import type { AreaQuery, HoldersView, HolderView } from './overview.dto.js';

const MOST = 20;
const DAY_MS = 86_400_000;
const KIND_TEXT: Readonly<Record<HolderKind, string>> = {
  deputy: '代表',
  station: '联络站',
  office: '人大办',
};

interface Row {
  readonly holder_kind: HolderKind;
  readonly holder_id: string;
}

@Injectable()
export class HoldersQueries {
  constructor(
    private readonly frames: Frames,
    private readonly reads: Reads,
  ) {}

  /** The twenty with most overdue, and the twenty who kept matters longest. */
  async holders(person: Person, query: AreaQuery): Promise<HoldersView> {
    const { scopes, period } = await this.frames.of(person, query);
    if (scopes.length === 0) return { overdue: [], kept: [] };
    const here = `scope IN (${places(scopes.length)})`;
    const pieces = piecesOf(period.from, period.to);
    const { sql, values } = rowsIn(KEPT.table, { sql: here, values: scopes }, pieces);
    const [late, kept] = await Promise.all([
      this.reads.rows<Row & { open_now: number; late: number }>(
        `SELECT holder_kind, holder_id, SUM(open_now) AS open_now, SUM(overdue) AS late FROM message_open
         WHERE ${here} AND overdue > 0 GROUP BY holder_kind, holder_id ORDER BY late DESC, holder_id LIMIT ${MOST}`,
        scopes,
      ),
      this.reads.rows<Row & { times: number; ms: number }>(
        `SELECT f.holder_kind, f.holder_id, SUM(f.n) AS times, SUM(f.working_ms) AS ms FROM ${sql} f
         GROUP BY f.holder_kind, f.holder_id HAVING SUM(f.n) > 0
         ORDER BY ms DESC, f.holder_id LIMIT ${MOST}`,
        values,
      ),
    ]);
    const names = await this.names([...late, ...kept]);
    const days = (ms: number) => Math.round((ms / DAY_MS) * 10) / 10;
    return {
      overdue: late.map((row) => ({
        ...holder(row, names),
        open: Number(row.open_now),
        overdue: Number(row.late),
      })),
      kept: kept.map((row) => ({
        ...holder(row, names),
        n: Number(row.times),
        days: days(Number(row.ms)),
        meanDays: days(Number(row.ms) / Number(row.times)),
      })),
    };
  }

  private async names(rows: readonly Row[]): Promise<Map<string, string>> {
    const found = await Promise.all(
      HOLDER_KINDS.map((kind) => {
        const ids = [...new Set(rows.filter((row) => row.holder_kind === kind).map((row) => row.holder_id))];
        if (ids.length === 0) return [];
        return this.reads.rows<{ id: string; name: string }>(
          `SELECT id, name FROM ${kind} WHERE id IN (${places(ids.length)})`,
          ids,
        );
      }),
    );
    return new Map(found.flat().map(({ id, name }) => [id, name]));
  }
}

function holder({ holder_kind, holder_id }: Row, names: ReadonlyMap<string, string>): HolderView {
  return {
    kind: holder_kind,
    kindText: KIND_TEXT[holder_kind],
    id: holder_id,
    name: names.get(holder_id) ?? '已不在名册',
  };
}
