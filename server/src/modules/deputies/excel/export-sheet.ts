/** Lays deputies out as rows of the sheet that an import reads: one row a mandate. Pure. */
import type { SheetCell } from '../../../common/http/sheets.js';
import type { SheetPart } from '../../../common/jobs/file-jobs.js';
import type { MandateRow } from '../deputy.rows.js';
import type { KnownDeputy } from './import-facts.js';
import { COLUMNS, type ColumnName, LEVEL_CELL } from './sheet-columns.js';

export function deputyRows(deputies: readonly KnownDeputy[]): SheetPart['rows'] {
  return deputies.flatMap((known) => {
    const mandates = known.mandates.length > 0 ? known.mandates : [null];
    return mandates.map((mandate) => {
      const cells = cellsOf(known, mandate);
      return COLUMNS.map((column) => cells[column]);
    });
  });
}

function cellsOf(
  { row, groups, stations }: KnownDeputy,
  mandate: MandateRow | null,
): Record<ColumnName, SheetCell> {
  return {
    姓名: row.name,
    性别: row.gender,
    出生年份: row.birth_year,
    民族: row.ethnicity,
    职业: row.occupation,
    层级: mandate ? LEVEL_CELL[mandate.level] : null,
    届次: mandate?.congress ?? null,
    选区: mandate?.district ?? null,
    代表团: mandate?.delegation ?? null,
    代表小组: groups.map((group) => group.name).join('、'),
    专业特长: row.specialities,
    所属联络站: stations.map((station) => station.name).join('、'),
    编号: row.external_no,
  };
}
