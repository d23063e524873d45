/** Puts a made-up county into an empty, migrated database: enough for people to sign in, post and be told. 演示数据. */
import { newId, now } from './ids.js';
import type { Store, Value } from './store.js';

const COUNTY = { code: '980101000000', path: '/98/9801/980101/' };
const TOWN = { code: '980101001000', path: '/98/9801/980101/980101001/' };

export interface RigStation {
  readonly id: string;
  readonly deputyIds: readonly string[];
}
export interface RigCounty {
  readonly regionPath: string;
  readonly stations: readonly RigStation[];
  readonly deputyIds: readonly string[];
}

/** The WeChat identity of the n-th deputy; the stand-in signs in whoever a code names. */
/** The WeChat identity of the town office's clerk. */
export const CLERK_OPENID = 'rig-clerk';
export const deputyOpenid = (index: number) => `rig-deputy-${index}`;

type Row = Readonly<Record<string, Value>>;

/** One INSERT for all rows, which have the same fields. */
export async function insertRows(store: Store, table: string, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const places = `(${names.map(() => '?').join(', ')})`;
  const values = rows.flatMap((row) => names.map((name) => row[name] ?? null));
  await store.write(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
    values,
  );
}

function account(openid: string, name: string): Row {
  return { id: newId(), kind: 'wechat', openid, display_name: name, status: 'active', created_at: now() };
}

function grant(
  accountId: Value | undefined,
  role: string,
  scopeKind: string,
  scopeId: string,
  path: string | null,
): Row {
  return {
    id: newId(),
    account_id: accountId ?? null,
    role,
    scope_kind: scopeKind,
    scope_id: scopeId,
    scope_path: path,
    created_at: now(),
  };
}

/** Regions, an office with one member of staff, stations with a keeper each, and deputies with a WeChat account each. */
export async function makeCounty(store: Store, stationCount = 4, deputiesEach = 3): Promise<RigCounty> {
  const at = now();
  const regions = [
    ['980000000000', null, 'province', '演示省', '/98/'],
    ['980100000000', '980000000000', 'city', '演示市', '/98/9801/'],
    [COUNTY.code, '980100000000', 'county', '试压县', COUNTY.path],
    [TOWN.code, COUNTY.code, 'town', '试压镇', TOWN.path],
  ] as const;
  await insertRows(
    store,
    'region',
    regions.map(([code, parent, level, name, path]) => ({
      code,
      parent_code: parent,
      level,
      name,
      full_name: name,
      path,
    })),
  );
  await insertRows(store, 'office', [
    { id: newId(), region_code: TOWN.code, region_path: TOWN.path, level: 'town', name: '试压镇人大主席团' },
  ]);
  const stations = Array.from({ length: stationCount }, () => ({
    id: newId(),
    deputyIds: Array.from({ length: deputiesEach }, () => newId()),
  }));
  await insertRows(
    store,
    'station',
    stations.map(({ id }, index) => ({
      id,
      region_code: TOWN.code,
      region_path: TOWN.path,
      region_name: '试压镇',
      kind: 'station',
      name: `第 ${index + 1} 代表联络站`,
      address: `演示路 ${index + 1} 号`,
      open_text: '全天可留言',
      intro: '演示数据：这个联络站只用来试压。',
      status: 'open',
      version: 1,
      created_at: at,
      updated_at: at,
    })),
  );
  const deputyIds = stations.flatMap((station) => station.deputyIds);
  await insertRows(
    store,
    'deputy',
    deputyIds.map((id, index) => ({
      id,
      external_no: `R${index}`,
      name: `演示代表${index}`,
      gender: index % 2 === 0 ? '女' : '男',
      bio: '',
      specialities: '',
      region_code: TOWN.code,
      region_path: TOWN.path,
      status: 'active',
      version: 1,
      created_at: at,
      updated_at: at,
    })),
  );
  await insertRows(
    store,
    'station_deputy',
    stations.flatMap(({ id, deputyIds: own }) =>
      own.map((deputyId, position) => ({ station_id: id, deputy_id: deputyId, position })),
    ),
  );
  const deputies = deputyIds.map((_, index) => account(deputyOpenid(index), `演示代表${index}`));
  const keepers = stations.map((_, index) => account(`rig-keeper-${index}`, `演示站长${index}`));
  const clerk = account(CLERK_OPENID, '演示工作人员');
  await insertRows(store, 'account', [...deputies, ...keepers, clerk]);
  await insertRows(store, 'role_grant', [
    ...deputies.map((one, index) => grant(one.id, 'deputy', 'deputy', deputyIds[index] ?? '', null)),
    ...keepers.map((one, index) =>
      grant(one.id, 'station_keeper', 'station', stations[index]?.id ?? '', null),
    ),
    grant(clerk.id, 'office_staff', 'region', TOWN.code, TOWN.path),
  ]);
  return { regionPath: TOWN.path, stations, deputyIds };
}
