/** Builds the made-up 青禾县 (regions, stations, offices) for the demo, from one seed, so that every start shows the same county. */

import { POINT_NAMES, THEMES, TOWN_NAMES } from './county.names.js';
import { Rng } from './random.js';

export type DemoRegionLevel = 'province' | 'city' | 'county' | 'town' | 'village';
export type DemoStationKind = 'home' | 'station' | 'point' | 'thematic';

/** A region; codes have 12 digits and start with 99, which GB/T 2260 does not use, so they never meet a real place. */
export interface DemoRegion {
  readonly code: string;
  readonly name: string;
  readonly level: DemoRegionLevel;
  readonly parentCode: string | null;
  /** Street offices have no people's congress of their own; their deputies sit in the county's. */
  readonly hasCongress: boolean;
}

/** When people are received: days of each month, both included, with opening hours. */
export interface DemoReception {
  readonly fromDay: number;
  readonly toDay: number;
  readonly hours: string;
  readonly words: string;
}

/** A station with everything its page shows. `key` is stable (st-001 …) and names it in the plan. */
export interface DemoStation {
  readonly key: string;
  readonly kind: DemoStationKind;
  readonly name: string;
  readonly regionCode: string;
  readonly townCode: string;
  readonly place: string;
  readonly address: string;
  /** GCJ-02 degrees inside an invented box of 0.6° × 0.5°. */
  readonly lat: number;
  readonly lng: number;
  readonly phone: string;
  readonly intro: string;
  readonly reception: DemoReception;
  /** Hours to the first answer that the station promises, or null for the office's default clock. */
  readonly replyPromiseHours: number | null;
  readonly theme: string | null;
}

/** The staff office of a congress at one region. */
export interface DemoOffice {
  readonly key: string;
  readonly regionCode: string;
  readonly name: string;
  readonly phone: string;
}

export interface DemoCounty {
  readonly regions: readonly DemoRegion[];
  readonly county: DemoRegion;
  readonly towns: readonly DemoRegion[];
  readonly villages: readonly DemoRegion[];
  readonly stations: readonly DemoStation[];
  readonly offices: readonly DemoOffice[];
}

export const PROVINCE_CODE = '990000000000';
export const CITY_CODE = '990100000000';
export const COUNTY_CODE = '990121000000';

const BOX = { south: 36.2, west: 104.3, height: 0.5, width: 0.6 };
const HOURS = ['9:00–11:30，15:00–17:30', '9:00–12:00', '14:30–17:30', '8:30–11:30，14:30–17:00'];
const SPOTS = [
  '村委会一楼',
  '党群服务中心东侧',
  '老小学院内',
  '便民服务大厅旁',
  '文化广场北侧',
  '卫生室隔壁',
  '村史馆一楼',
];
const VILLAGE_INTROS = [
  '{place}的代表每月在这里坐班，村里的路、水、灯和家长里短，都可以进来说。',
  '联络站设在{spot}，门口的灯晚上不关，白天来不了的可以扫码留言。',
  '服务{place}和邻近村组，群众提的事一件一件记在墙上的台账里。',
  '{place}代表联络站由旧会议室改建，代表轮流值班，也上门走访行动不便的老人。',
];

function regionsOf(): {
  regions: DemoRegion[];
  towns: DemoRegion[];
  villages: DemoRegion[];
  county: DemoRegion;
} {
  const county: DemoRegion = {
    code: COUNTY_CODE,
    name: '青禾县',
    level: 'county',
    parentCode: CITY_CODE,
    hasCongress: true,
  };
  const above: DemoRegion[] = [
    { code: PROVINCE_CODE, name: '演示省', level: 'province', parentCode: null, hasCongress: true },
    { code: CITY_CODE, name: '演示市', level: 'city', parentCode: PROVINCE_CODE, hasCongress: true },
    county,
  ];
  const towns: DemoRegion[] = [];
  const villages: DemoRegion[] = [];
  for (const town of TOWN_NAMES) {
    const prefix = `${COUNTY_CODE.slice(0, 6)}${town.number}`;
    const code = `${prefix}000`;
    towns.push({
      code,
      name: town.name,
      level: 'town',
      parentCode: COUNTY_CODE,
      hasCongress: !town.name.endsWith('街道'),
    });
    town.below.forEach((name, index) => {
      const number = (name.endsWith('社区') ? 1 : 200) + index;
      villages.push({
        code: `${prefix}${String(number).padStart(3, '0')}`,
        name,
        level: 'village',
        parentCode: code,
        hasCongress: false,
      });
    });
  }
  return { regions: [...above, ...towns, ...villages], towns, villages, county };
}

/** Puts each town on a ring around the county town, so that the map looks like a county and not like noise. */
function centres(towns: readonly DemoRegion[], rng: Rng): Map<string, { lat: number; lng: number }> {
  const middle = { lat: BOX.south + BOX.height / 2, lng: BOX.west + BOX.width / 2 };
  return new Map(
    towns.map((town, index) => {
      const street = town.name.endsWith('街道');
      const angle = street
        ? index * Math.PI
        : ((index - 2) / (towns.length - 2)) * 2 * Math.PI + rng.next() * 0.3;
      const far = street ? 0.05 : 0.6 + rng.next() * 0.2;
      return [
        town.code,
        {
          lat: middle.lat + Math.sin(angle) * far * (BOX.height / 2),
          lng: middle.lng + Math.cos(angle) * far * (BOX.width / 2),
        },
      ] as const;
    }),
  );
}

function reception(rng: Rng): DemoReception {
  const [fromDay, toDay] = rng.weighted([
    [[16, 20], 6],
    [[10, 12], 1],
    [[5, 7], 1],
    [[25, 27], 1],
  ] as const);
  const hours = rng.pick(HOURS);
  return { fromDay, toDay, hours, words: `每月${fromDay}日至${toDay}日，${hours}` };
}

interface Draft {
  kind: DemoStationKind;
  name: string;
  region: DemoRegion;
  town: DemoRegion;
  place: string;
  spot: string;
  intro: string;
  theme: string | null;
}

function need(region: DemoRegion | undefined, what: string): DemoRegion {
  if (!region) throw new Error(`the demo county has no region ${what}`);
  return region;
}

function drafts(
  towns: readonly DemoRegion[],
  villages: readonly DemoRegion[],
  county: DemoRegion,
  rng: Rng,
): Draft[] {
  const townNamed = (name: string) =>
    need(
      towns.find((town) => town.name === name),
      name,
    );
  const list: Draft[] = [
    {
      kind: 'home',
      name: '青禾县人大代表之家',
      region: county,
      town: townNamed('城关街道'),
      place: '青禾县',
      spot: '青禾县城关街道禾苗路9号人大机关一楼',
      intro: '青禾县各级人大代表的家：学习、接待、述职都在这里，全县群众都可以来。',
      theme: null,
    },
  ];
  for (const town of towns) {
    const trait = TOWN_NAMES.find((row) => row.name === town.name)?.trait ?? '';
    list.push({
      kind: 'home',
      name: `${town.name}人大代表之家`,
      region: town,
      town,
      place: town.name,
      spot: `青禾县${town.name}政务服务中心二楼`,
      intro: `${trait}。代表之家统筹全${town.name.slice(-1) === '道' ? '街道' : town.name.slice(-1)}的代表小组，村站解决不了的事在这里接着办。`,
      theme: null,
    });
  }
  for (const village of villages) {
    const town = need(
      towns.find((row) => row.code === village.parentCode),
      village.name,
    );
    const spot = rng.pick(
      village.name.endsWith('社区') ? ['社区服务中心一楼', '社区居委会院内', '居民活动室旁'] : SPOTS,
    );
    list.push({
      kind: 'station',
      name: `${village.name}人大代表联络站`,
      region: village,
      town,
      place: village.name,
      spot: `青禾县${town.name}${village.name}${spot}`,
      intro: rng.pick(VILLAGE_INTROS).replaceAll('{place}', village.name).replaceAll('{spot}', spot),
      theme: null,
    });
  }
  for (const [name, townName] of POINT_NAMES) {
    const town = townNamed(townName);
    list.push({
      kind: 'point',
      name: `${name}代表联系点`,
      region: town,
      town,
      place: name,
      spot: `青禾县${townName}${name}${rng.pick(['大门口值班室', '物业服务中心', '居民议事亭', '1号楼架空层'])}`,
      intro: `设在${name}里的小联系点，下楼就能找到代表，${rng.pick(['晚饭后常有代表在', '周末上午有代表值守', '意见箱每周开两次'])}。`,
      theme: null,
    });
  }
  for (const [name, theme, townName, intro] of THEMES) {
    const town = townNamed(townName);
    list.push({
      kind: 'thematic',
      name,
      region: town,
      town,
      place: townName,
      spot: `青禾县${townName}${name.replace(/(专业)?代表联络站$/, '')}${theme === '企业' ? '厂区东门' : '服务点'}`,
      intro,
      theme,
    });
  }
  return list;
}

/** Builds the county: 11 towns, 81 villages and communities, 111 stations, 12 offices. Same seed, same county. */
export function makeCounty(seed: number): DemoCounty {
  const rng = new Rng(seed).fork('county');
  const { regions, towns, villages, county } = regionsOf();
  const centre = centres(towns, rng.fork('map'));
  const stations = drafts(towns, villages, county, rng).map((draft, index): DemoStation => {
    const middle = centre.get(draft.town.code) ?? { lat: BOX.south, lng: BOX.west };
    const reach = draft.town.hasCongress ? 0.05 : 0.015;
    const number = String(index + 1).padStart(3, '0');
    return {
      key: `st-${number}`,
      kind: draft.kind,
      name: draft.name,
      regionCode: draft.region.code,
      townCode: draft.town.code,
      place: draft.place,
      address: draft.spot,
      lat: Number((middle.lat + (rng.next() * 2 - 1) * reach).toFixed(6)),
      lng: Number((middle.lng + (rng.next() * 2 - 1) * reach).toFixed(6)),
      phone: `0990-8120-${number}`,
      intro: draft.intro,
      reception: reception(rng),
      replyPromiseHours: rng.weighted([
        [null, 7],
        [24, 2],
        [48, 2],
        [12, 0.5],
      ] as const),
      theme: draft.theme,
    };
  });
  const offices: DemoOffice[] = [county, ...towns].map((region, index) => ({
    key: `of-${String(index).padStart(2, '0')}`,
    regionCode: region.code,
    name:
      region.level === 'county'
        ? '青禾县人大常委会代表工委'
        : region.hasCongress
          ? `${region.name}人大主席团`
          : `${region.name}人大工委`,
    phone: `0990-8120-9${String(index).padStart(2, '0')}`,
  }));
  return { regions, county, towns, villages, stations, offices };
}
