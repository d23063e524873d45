/** Compares the people of a sheet with what is known and says what an import would do. Pure: a dry run is this alone. */
import { joinList } from '../deputy.rows.js';
import type { MandateInput } from '../deputy-management.dto.js';
import type { ImportFacts, KnownDeputy, Named } from './import-facts.js';
import type { PeopleProblem, SheetPerson } from './read-people.js';

export interface PlannedDeputy {
  /** Null for somebody new. */
  readonly known: KnownDeputy | null;
  readonly person: SheetPerson;
  /** The whole list as it shall be. */
  readonly mandates: MandateInput[];
  /** Names; null leaves the groups as they are. */
  readonly groups: readonly string[] | null;
  /** Ids; null leaves the stations as they are. */
  readonly stations: readonly string[] | null;
  readonly changed: boolean;
}
export interface ImportPlan {
  readonly deputies: readonly PlannedDeputy[];
  readonly newGroups: readonly string[];
  readonly problems: readonly PeopleProblem[];
}

export function planImport(people: readonly SheetPerson[], facts: ImportFacts): ImportPlan {
  const problems: PeopleProblem[] = [];
  const newGroups = new Set<string>();
  const rowOf = new Map<string, number>();
  const deputies = people.map((person) => {
    const wrong = (column: PeopleProblem['column'], message: string) =>
      problems.push({ row: person.row, column, message });
    const known = match(person, facts, wrong);
    const earlier = known && rowOf.get(known.row.id);
    if (known && earlier !== undefined)
      wrong('编号', `与第 ${earlier} 行是系统中的同一位代表，请合并成同一编号`);
    if (known) rowOf.set(known.row.id, person.row);
    for (const name of person.groups) {
      const many = named(facts.groups, name, facts.region.path).length;
      if (many === 0) newGroups.add(name);
      if (many > 1) wrong('代表小组', `有 ${many} 个名为“${name}”的代表小组，请在系统里为这位代表选择`);
    }
    const stations = person.stations.flatMap((name) => {
      const found = named(facts.stations, name, facts.region.path);
      if (found.length === 0) wrong('所属联络站', `没有找到联络站“${name}”，请核对名称，或先在系统里新建`);
      if (found.length > 1)
        wrong('所属联络站', `有 ${found.length} 个名为“${name}”的联络站，请在系统里为这位代表选择`);
      return found.map((one) => one.id);
    });
    return plan(person, known, stations);
  });
  return { deputies, newGroups: [...newGroups], problems };
}

/** Groups or stations of that name: in the region itself first, then anywhere in the person's scope. */
export function named(all: readonly Named[], name: string, path: string): readonly Named[] {
  const same = all.filter((one) => one.name === name);
  const exact = same.filter((one) => one.region_path === path);
  if (exact.length > 0) return exact;
  const under = same.filter((one) => one.region_path.startsWith(path));
  return under.length > 0 ? under : same;
}

type Wrong = (column: PeopleProblem['column'], message: string) => unknown;

/** By the number, or else by name, congress and district. */
function match(person: SheetPerson, { deputies, region }: ImportFacts, wrong: Wrong): KnownDeputy | null {
  const numbered = person.externalNo
    ? deputies.filter(({ row }) => row.external_no === person.externalNo)
    : [];
  const own = numbered.filter(({ row }) => row.region_code === region.code);
  const byNumber = own.length > 0 ? own : numbered;
  if (byNumber.length > 1)
    wrong('编号', `本行政区划以下有 ${byNumber.length} 位代表的编号是 ${person.externalNo}，请分乡镇导入`);
  const [first] = byNumber;
  if (first?.row.status === 'retired')
    wrong('编号', `编号 ${person.externalNo} 属于已离任的代表，请换一个编号`);
  if (first) return first;
  const same = deputies.filter(
    ({ row, mandates }) =>
      row.status === 'active' &&
      row.name === person.name &&
      (!person.externalNo || row.external_no === null) &&
      mandates.some((held) =>
        person.mandates.some(
          (one) =>
            one.level === held.level && one.congress === held.congress && one.district === held.district,
        ),
      ),
  );
  if (same.length > 1) wrong('姓名', `系统中有 ${same.length} 位同名同选区的代表，请填写编号加以区分`);
  return same[0] ?? null;
}

function plan(person: SheetPerson, known: KnownDeputy | null, stationIds: readonly string[]): PlannedDeputy {
  const mandates = mergeMandates(person, known);
  const groups = person.groups.length > 0 ? person.groups : null;
  const stations = person.stations.length > 0 ? stationIds : null;
  const changed =
    known === null ||
    Object.entries(columnChanges(person, known)).length > 0 ||
    mandates.length !== known.mandates.length ||
    mandates.some((one) => !known.mandates.some((held) => sameMandate(one, held))) ||
    differs(
      groups,
      known.groups.map((one) => one.name),
    ) ||
    differs(
      stations,
      known.stations.map((one) => one.id),
    );
  return { known, person, mandates, groups, stations, changed };
}

/** Columns that the sheet names and that are different now. An empty cell keeps what is there. */
export function columnChanges(person: SheetPerson, { row }: KnownDeputy): Record<string, string | number> {
  const said: readonly (readonly [string, string | number | null, string | number | null])[] = [
    ['externalNo', person.externalNo, row.external_no],
    ['name', person.name, row.name],
    ['gender', person.gender, row.gender],
    ['birthYear', person.birthYear, row.birth_year],
    ['ethnicity', person.ethnicity, row.ethnicity],
    ['occupation', person.occupation, row.occupation],
    ['specialities', joinList(person.specialities), row.specialities],
  ];
  return Object.fromEntries(
    said.flatMap(([name, now, before]) => (now && now !== before ? [[name, now]] : [])),
  );
}

function mergeMandates(person: SheetPerson, known: KnownDeputy | null): MandateInput[] {
  const held = known?.mandates ?? [];
  const said = person.mandates.map((one) => {
    const before = held.find((row) => row.level === one.level && row.congress === one.congress);
    return {
      ...one,
      district: one.district || (before?.district ?? ''),
      delegation: one.delegation || (before?.delegation ?? ''),
    };
  });
  const rest = held.filter(
    (row) => !said.some((one) => one.level === row.level && one.congress === row.congress),
  );
  return [
    ...said,
    ...rest.map(({ level, congress, term, district, delegation }) => ({
      level,
      congress,
      term,
      district,
      delegation,
    })),
  ];
}

function sameMandate(one: MandateInput, held: KnownDeputy['mandates'][number]): boolean {
  return (
    one.level === held.level &&
    one.congress === held.congress &&
    one.term === held.term &&
    one.district === held.district &&
    one.delegation === held.delegation
  );
}

function differs(wanted: readonly string[] | null, held: readonly string[]): boolean {
  return wanted !== null && (wanted.length !== held.length || wanted.some((one) => !held.includes(one)));
}
