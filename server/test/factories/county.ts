/** A small county for tests: regions, two offices, two stations, three deputies, nobody else. */
import { newId } from '../../src/common/database/ids.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import type { TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';

export const COUNTY = { code: '990121000000', path: '/99/9901/990121/' };
export const TOWN = { code: '990121100000', path: '/99/9901/990121/990121100/' };
export const VILLAGE = { code: '990121100201', path: '/99/9901/990121/990121100/990121100201/' };
export const OTHER_TOWN = { code: '990121101000', path: '/99/9901/990121/990121101/' };

export interface TestCounty {
  readonly stationId: string;
  /** A station of the other town. */
  readonly otherStationId: string;
  readonly countyOfficeId: string;
  readonly townOfficeId: string;
  /** Two of the station, one of the other station. */
  readonly deputies: readonly [string, string, string];
  /** Gives a deputy a mandate of the county's congress, and its id. */
  mandate(index: 0 | 1 | 2): Promise<string>;
  citizen(openid?: string): Promise<TestPerson>;
  deputy(index: 0 | 1 | 2): Promise<TestPerson>;
  keeper(): Promise<TestPerson>;
  townOffice(): Promise<TestPerson>;
  otherTownOffice(): Promise<TestPerson>;
  countyOffice(): Promise<TestPerson>;
}

const REGIONS: readonly (readonly [string, string | null, string, string, string])[] = [
  ['990000000000', null, 'province', '演示省', '/99/'],
  ['990100000000', '990000000000', 'city', '演示市', '/99/9901/'],
  [COUNTY.code, '990100000000', 'county', '青禾县', COUNTY.path],
  [TOWN.code, COUNTY.code, 'town', '柳林镇', TOWN.path],
  [OTHER_TOWN.code, COUNTY.code, 'town', '石桥镇', OTHER_TOWN.path],
  [VILLAGE.code, TOWN.code, 'village', '下湾村', VILLAGE.path],
];

export async function makeCounty(test: TestApp): Promise<TestCounty> {
  const uow = test.app.get(UnitOfWork, { strict: false });
  const now = dbTime(test.app.get(Clock, { strict: false }).now());
  const [stationId, otherStationId, countyOfficeId, townOfficeId, otherTownOfficeId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ];
  const deputies = [newId(), newId(), newId()] as const;
  await uow.run(async (tx) => {
    for (const [code, parent, level, name, path] of REGIONS) {
      await tx.write(
        'INSERT INTO region (code, parent_code, level, name, full_name, path) VALUES (?, ?, ?, ?, ?, ?)',
        [code, parent, level, name, name, path],
      );
    }
    const offices = [
      [countyOfficeId, COUNTY, 'county', '青禾县人大常委会代表工委'],
      [townOfficeId, TOWN, 'town', '柳林镇人大主席团'],
      [otherTownOfficeId, OTHER_TOWN, 'town', '石桥镇人大主席团'],
    ] as const;
    for (const [id, region, level, name] of offices) {
      await tx.write(
        'INSERT INTO office (id, region_code, region_path, level, name) VALUES (?, ?, ?, ?, ?)',
        [id, region.code, region.path, level, name],
      );
    }
    const stations = [
      [stationId, VILLAGE, '下湾村代表联络站'],
      [otherStationId, OTHER_TOWN, '石桥镇代表之家'],
    ] as const;
    for (const [id, region, name] of stations) {
      await tx.write(
        `INSERT INTO station (id, region_code, region_path, region_name, kind, name, address, open_text, intro, status, version, created_at, updated_at)
         VALUES (?, ?, ?, '青禾县', 'station', ?, '村委会旁', '全天可留言', '', 'open', 1, ?, ?)`,
        [id, region.code, region.path, name, now, now],
      );
    }
    for (const [index, id] of deputies.entries()) {
      const name = ['田禾生', '柳青岚', '石望远'][index] ?? '';
      await tx.write(
        `INSERT INTO deputy (id, external_no, name, gender, bio, specialities, region_code, region_path, status, version, created_at, updated_at)
         VALUES (?, ?, ?, '女', '', '', ?, ?, 'active', 1, ?, ?)`,
        [id, `T${index}`, name, COUNTY.code, COUNTY.path, now, now],
      );
      await tx.write('INSERT INTO station_deputy (station_id, deputy_id, position) VALUES (?, ?, ?)', [
        index === 2 ? otherStationId : stationId,
        id,
        index,
      ]);
    }
  });
  const office = (region: { code: string; path: string }) =>
    signedIn(test, 'admin', [
      { role: 'office_staff', scopeKind: 'region', scopeId: region.code, scopePath: region.path },
    ]);
  return {
    stationId,
    otherStationId,
    countyOfficeId,
    townOfficeId,
    deputies,
    mandate: (index) =>
      uow.run(async (tx) => {
        const id = newId();
        await tx.write(
          "INSERT INTO mandate (id, deputy_id, level, congress, term, district, delegation) VALUES (?, ?, 'county', ?, 1, '', '')",
          [id, deputies[index], '青禾县第一届人民代表大会'],
        );
        return id;
      }),
    citizen: (openid) => signedIn(test, 'citizen', [], openid),
    deputy: (index) =>
      signedIn(test, 'deputy', [{ role: 'deputy', scopeKind: 'deputy', scopeId: deputies[index] }]),
    keeper: () =>
      signedIn(test, 'admin', [{ role: 'station_keeper', scopeKind: 'station', scopeId: stationId }]),
    townOffice: () => office(TOWN),
    otherTownOffice: () => office(OTHER_TOWN),
    countyOffice: () => office(COUNTY),
  };
}
