/** Compares the groups of a sheet with those that are there and says what an import would do. Pure: a dry run is this alone. */
import type { RegionRow } from '../../regions/regions.repository.js';
import type { DeputyRow } from '../deputy.rows.js';
import type { DeputyGroupView } from '../deputy-groups.dto.js';
import type { GroupMemberRow } from '../deputy-groups.queries.js';
import type { GroupProblem, NamedDeputy, SheetGroup } from './group-sheet.js';

export interface GroupFacts {
  readonly groups: readonly DeputyGroupView[];
  readonly members: ReadonlyMap<string, readonly GroupMemberRow[]>;
  /** Active ones in scope. */
  readonly deputies: readonly Pick<DeputyRow, 'id' | 'name' | 'external_no'>[];
  readonly regions: ReadonlyMap<string, RegionRow>;
}
export interface PlannedGroup {
  readonly said: SheetGroup;
  readonly known: DeputyGroupView | null;
  readonly region: RegionRow | null;
  readonly memberIds: readonly string[];
  readonly leaderId: string | null;
  readonly changed: boolean;
}

export interface GroupPlan {
  readonly planned: readonly PlannedGroup[];
  readonly problems: readonly GroupProblem[];
}

export function planGroups(sheet: readonly SheetGroup[], facts: GroupFacts): GroupPlan {
  const problems: GroupProblem[] = [];
  const rowOf = new Map<string, number>();
  const planned = sheet.map((said): PlannedGroup => {
    const wrong = (column: GroupProblem['column'], message: string) =>
      problems.push({ row: said.row, column, message });
    const key = `${said.regionCode} ${said.name}`;
    const earlier = rowOf.get(key);
    if (earlier !== undefined) wrong('小组名称', `与第 ${earlier} 行是同一个小组，请只留一行`);
    else rowOf.set(key, said.row);
    const region = facts.regions.get(said.regionCode) ?? null;
    if (!region) wrong('行政区划代码', '没有这个地区，或不在您的管理范围内');
    const known =
      facts.groups.find((one) => one.regionCode === said.regionCode && one.name === said.name) ?? null;
    const held = known ? (facts.members.get(known.id) ?? []) : [];
    const find = (named: NamedDeputy, column: GroupProblem['column']) => {
      const found = matching(named, [...held, ...facts.deputies]);
      if (found.length === 0) wrong(column, `没有找到在任代表“${words(named)}”`);
      if (found.length > 1) wrong(column, `有 ${found.length} 位代表叫“${named.name}”，请写成 姓名(编号)`);
      return found[0] ?? null;
    };
    const members = said.members.flatMap((one) => find(one, '成员') ?? []);
    const memberIds = said.members.length > 0 ? [...new Set(members)] : held.map((one) => one.id);
    const kept = held.find((one) => one.leader === 1 && memberIds.includes(one.id))?.id ?? null;
    const leaderId = said.leader ? find(said.leader, '组长') : kept;
    if (leaderId && !memberIds.includes(leaderId)) wrong('组长', '组长须是本组成员，请把组长也写进成员');
    return { said, known, region, memberIds, leaderId, changed: differs() };

    function differs(): boolean {
      const before = held.map((one) => one.id);
      const same = before.length === memberIds.length && before.every((id) => memberIds.includes(id));
      return known === null || known.kind !== said.kind || !same || known.leaderId !== leaderId;
    }
  });
  return { planned, problems };
}

/** Ids of the deputies that a cell may mean. */
function matching(
  { name, externalNo }: NamedDeputy,
  all: readonly Pick<DeputyRow, 'id' | 'name' | 'external_no'>[],
): string[] {
  const found = all.filter(
    (one) => one.name === name && (externalNo === null || one.external_no === externalNo),
  );
  return [...new Set(found.map((one) => one.id))];
}

function words({ name, externalNo }: NamedDeputy): string {
  return externalNo ? `${name}(${externalNo})` : name;
}
