/** Makes up the demo's 825 deputies, 65 groups and 600 citizens from one seed; nobody here is a real person. */

import { CITY_CODE, COUNTY_CODE, type DemoCounty, type DemoRegion, PROVINCE_CODE } from './county.js';
import {
  BIO_LINES,
  CROPS,
  ETHNICITIES,
  GIVEN,
  NICK,
  PROFESSIONAL_GROUPS,
  SURNAMES,
  TRADES,
  WELL_KNOWN,
} from './people.names.js';
import { Rng } from './random.js';

export type DemoLevel = 'province' | 'city' | 'county' | 'town';

/** One seat in one congress. */
export interface DemoMandate {
  readonly level: DemoLevel;
  readonly regionCode: string;
  readonly congress: string;
  readonly term: number;
  /** 选区; null for deputies elected by a lower congress. */
  readonly district: string | null;
  /** 代表团; null for town congresses, which have none. */
  readonly delegation: string | null;
}

export interface DemoDeputy {
  /** Stable: dp-001 … dp-825; the number is also the seed of the avatar. */
  readonly key: string;
  readonly name: string;
  readonly gender: 'male' | 'female';
  readonly birthYear: number;
  readonly ethnicity: string;
  readonly occupation: string;
  readonly unit: string;
  readonly bio: string;
  readonly specialities: readonly string[];
  readonly regionCode: string;
  readonly townCode: string;
  readonly mandates: readonly DemoMandate[];
  /** Keys of one or two stations; the first is the main one. */
  readonly stationKeys: readonly string[];
  readonly groupKeys: readonly string[];
}

export interface DemoGroup {
  readonly key: string;
  readonly kind: 'area' | 'professional';
  readonly name: string;
  readonly regionCode: string;
  readonly leaderKey: string;
}

export interface DemoCitizen {
  /** Stable: cz-001 … */
  readonly key: string;
  readonly nickname: string;
  readonly regionCode: string;
  /** How often this person writes, relative to others. */
  readonly weight: number;
}

export interface DemoPeople {
  readonly deputies: readonly DemoDeputy[];
  readonly groups: readonly DemoGroup[];
  readonly citizens: readonly DemoCitizen[];
}

const SEATS = { town: 660, county: 201, city: 26, province: 4 };
export const COUNTY_CONGRESS = '青禾县第十九届人民代表大会';
const CONGRESS: Record<Exclude<DemoLevel, 'town'>, [name: string, term: number, code: string]> = {
  county: [COUNTY_CONGRESS, 19, COUNTY_CODE],
  city: ['演示市第九届人民代表大会', 9, CITY_CODE],
  province: ['演示省第十四届人民代表大会', 14, PROVINCE_CODE],
};
const TOWN_TERM = 12;
const DECADES = ['上世纪九十年代', '2000年前后', '2010年', '2015年', '小时候'];

type Draft = { -readonly [K in keyof DemoDeputy]: DemoDeputy[K] } & {
  mandates: DemoMandate[];
  stationKeys: string[];
  groupKeys: string[];
};

export class NameMaker {
  private readonly used: Set<string>;

  /** @param taken names that must not come again */
  constructor(
    private readonly rng: Rng,
    taken: readonly string[] = [],
  ) {
    this.used = new Set([...WELL_KNOWN, ...taken]);
  }

  /** A name that nobody else in the demo has. */
  make(gender: 'male' | 'female', birthYear: number): string {
    const older = birthYear < 1975;
    const table =
      gender === 'male' ? (older ? GIVEN.olderMan : GIVEN.man) : older ? GIVEN.olderWoman : GIVEN.woman;
    for (;;) {
      const first = this.rng.pick(table[0].split(' '));
      const second = this.rng.pick(table[1].split(' '));
      const name = `${this.rng.weighted(SURNAMES)}${first}${second}`;
      if (first !== second && !this.used.has(name)) {
        this.used.add(name);
        return name;
      }
    }
  }
}

function person(key: string, village: DemoRegion, town: DemoRegion, names: NameMaker, rng: Rng): Draft {
  const gender = rng.chance(0.36) ? 'female' : 'male';
  const birthYear = rng.int(1958, 1999);
  const urban = !town.hasCongress;
  const trade = rng.weighted(TRADES.map((row) => [row, urban ? row.urban : row.rural] as const));
  const unit = trade.unit
    .replace('{village}', village.name)
    .replace('{town}', town.name)
    .replace('{crop}', rng.pick(CROPS))
    .replace('{n}', rng.pick(['一', '二', '三']));
  const specialities = rng.sample(trade.specialities, rng.int(1, 3));
  const bio = rng
    .pick(BIO_LINES)
    .replace('{decade}', rng.pick(DECADES))
    .replace('{place}', village.name)
    .replace('{s}', specialities.slice(0, 2).join('、'));
  return {
    key,
    name: names.make(gender, birthYear),
    gender,
    birthYear,
    ethnicity: rng.weighted(ETHNICITIES),
    occupation: trade.title === '村妇联主席' && gender === 'male' ? '村委会委员' : trade.title,
    unit,
    bio,
    specialities,
    regionCode: village.code,
    townCode: town.code,
    mandates: [],
    stationKeys: [],
    groupKeys: [],
  };
}

function indirect(level: 'city' | 'province'): DemoMandate {
  const [congress, term, regionCode] = CONGRESS[level];
  return {
    level,
    regionCode,
    congress,
    term,
    district: null,
    delegation: level === 'city' ? '青禾代表团' : '演示市代表团',
  };
}

function countyMandate(index: number, village: DemoRegion, town: DemoRegion): DemoMandate {
  const [congress, term, regionCode] = CONGRESS.county;
  const district = `第${(index % 67) + 1}选区（${town.name}${village.name}）`;
  return { level: 'county', regionCode, congress, term, district, delegation: `${town.name}代表团` };
}

function townMandate(index: number, village: DemoRegion, town: DemoRegion): DemoMandate {
  const group = ['一组', '二组', '三组', '四组', '片区'][index % 5];
  return {
    level: 'town',
    regionCode: town.code,
    congress: `${town.name}第十二届人民代表大会`,
    term: TOWN_TERM,
    district: `第${(index % 24) + 1}选区（${village.name}${group}）`,
    delegation: null,
  };
}

/** Hands out the 891 seats so that 825 people hold one and 66 of them hold two. */
function seatPeople(county: DemoCounty, rng: Rng): Draft[] {
  const names = new NameMaker(rng.fork('names'));
  const townOf = new Map(county.towns.map((town) => [town.code, town]));
  const regionOf = new Map(county.villages.map((village) => [village.code, village]));
  const rural = county.villages.filter((village) => townOf.get(village.parentCode ?? '')?.hasCongress);
  const urban = county.villages.filter((village) => !rural.includes(village));
  const people: Draft[] = [];
  const add = (village: DemoRegion): Draft => {
    const town = townOf.get(village.parentCode ?? '');
    if (!town) throw new Error(`${village.name} lies in no town`);
    const draft = person(`dp-${String(people.length + 1).padStart(3, '0')}`, village, town, names, rng);
    people.push(draft);
    return draft;
  };
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index % list.length];
    if (found === undefined) throw new RangeError('empty list');
    return found;
  };
  const seat = (draft: Draft, make: (village: DemoRegion, town: DemoRegion) => DemoMandate): void => {
    const village = regionOf.get(draft.regionCode);
    const town = townOf.get(draft.townCode);
    if (village && town) draft.mandates.push(make(village, town));
  };
  for (let i = 0; i < SEATS.town; i++)
    seat(add(at(rural, i)), (village, town) => townMandate(i, village, town));
  const both = rng.sample(people, 50);
  both.forEach((draft, i) => {
    seat(draft, (village, town) => countyMandate(i, village, town));
  });
  const countyOnly: Draft[] = [];
  for (let i = both.length; i < SEATS.county; i++) {
    const draft = add(i % 5 < 2 ? at(urban, i) : at(rural, i * 7));
    seat(draft, (village, town) => countyMandate(i, village, town));
    countyOnly.push(draft);
  }
  const chosen = rng.sample(countyOnly, 14);
  for (const draft of chosen.slice(0, 12)) draft.mandates.push(indirect('city'));
  const cityOnly: Draft[] = [];
  for (let i = 12; i < SEATS.city; i++) {
    const draft = add(at(county.villages, i * 11));
    draft.mandates.push(indirect('city'));
    cityOnly.push(draft);
  }
  for (const draft of [...chosen.slice(12), ...cityOnly.slice(0, 2)])
    draft.mandates.push(indirect('province'));
  return people;
}

function stationThem(people: Draft[], county: DemoCounty, rng: Rng): void {
  const themes: Record<string, readonly string[]> = {
    林业: ['林业', '防火', '生态'],
    物业: ['物业', '停车', '社区治理', '消防'],
    物流: ['物流', '运输', '邮政', '道路'],
    种植: ['种植', '农技', '合作社', '病虫害'],
    调处: ['法律', '调解', '邻里调解'],
    团结: ['草场', '养殖', '文化'],
    企业: ['企业', '就业', '安全生产', '劳动保障'],
  };
  for (const draft of people) {
    const own = county.stations.find(
      (station) => station.kind === 'station' && station.regionCode === draft.regionCode,
    );
    if (own) draft.stationKeys.push(own.key);
    const indirectOnly = draft.mandates.every(
      (mandate) => mandate.level === 'city' || mandate.level === 'province',
    );
    const wished = county.stations.filter((station) => {
      if (station.key === own?.key) return false;
      if (station.kind === 'thematic')
        return themes[station.theme ?? '']?.some((word) => draft.specialities.includes(word));
      return (
        station.townCode === draft.townCode &&
        station.kind !== 'station' &&
        station.regionCode !== COUNTY_CODE
      );
    });
    if (indirectOnly && county.stations[0]) draft.stationKeys.push(county.stations[0].key);
    else if (wished.length > 0 && rng.chance(draft.mandates.length > 1 ? 0.9 : 0.34))
      draft.stationKeys.push(rng.pick(wished).key);
  }
  // A station without a duty roster cannot be opened: top up from people nearby, or from anywhere for the county's.
  for (const station of county.stations) {
    const enough = station.kind === 'home' ? 6 : 4;
    const here = people.filter((draft) => draft.stationKeys.includes(station.key)).length;
    const spare = people.filter(
      (draft) =>
        draft.stationKeys.length === 1 &&
        (station.townCode === draft.townCode || station.regionCode === COUNTY_CODE),
    );
    for (const draft of rng.sample(spare, Math.max(0, enough - here))) draft.stationKeys.push(station.key);
  }
}

function groupThem(people: Draft[], county: DemoCounty, rng: Rng): DemoGroup[] {
  const groups: DemoGroup[] = [];
  const number = () => `gr-${String(groups.length + 1).padStart(2, '0')}`;
  for (const town of county.towns) {
    const parts = town.hasCongress ? 5 : 4;
    const villages = county.villages.filter((village) => village.parentCode === town.code);
    for (let part = 0; part < parts; part++) {
      const mine = new Set(
        villages.filter((_, index) => index % parts === part).map((village) => village.code),
      );
      const members = people.filter((draft) => mine.has(draft.regionCode));
      const leader = members[0];
      if (!leader) throw new Error(`${town.name} has an empty group`);
      const key = number();
      for (const draft of members) draft.groupKeys.push(key);
      groups.push({
        key,
        kind: 'area',
        name: `${town.name}第${['一', '二', '三', '四', '五'][part]}代表小组`,
        regionCode: town.code,
        leaderKey: leader.key,
      });
    }
  }
  for (const [name, specialities] of PROFESSIONAL_GROUPS) {
    const fitting = people.filter((draft) => draft.specialities.some((word) => specialities.includes(word)));
    const members = rng.sample(fitting, Math.min(fitting.length, rng.int(9, 18)));
    const leader = members[0];
    if (!leader) throw new Error(`${name} has nobody`);
    const key = number();
    for (const draft of members) draft.groupKeys.push(key);
    groups.push({ key, kind: 'professional', name, regionCode: COUNTY_CODE, leaderKey: leader.key });
  }
  return groups;
}

function citizens(county: DemoCounty, rng: Rng): DemoCitizen[] {
  const used = new Set<string>();
  const list: DemoCitizen[] = [];
  while (list.length < 600) {
    const base = rng.chance(0.3) ? rng.pick(NICK.whole) : `${rng.pick(NICK.head)}${rng.pick(NICK.tail)}`;
    const nickname = `${base}${rng.pick(NICK.sign)}`;
    if (used.has(nickname)) continue;
    used.add(nickname);
    list.push({
      key: `cz-${String(list.length + 1).padStart(3, '0')}`,
      nickname,
      regionCode: rng.pick(county.villages).code,
      weight: rng.around(1, 0.9),
    });
  }
  return list;
}

/** Makes the people of a county. Same county and seed, same people. */
export function makePeople(county: DemoCounty, seed: number): DemoPeople {
  const rng = new Rng(seed).fork('people');
  const people = seatPeople(county, rng.fork('seats'));
  stationThem(people, county, rng.fork('stations'));
  const groups = groupThem(people, county, rng.fork('groups'));
  return { deputies: people, groups, citizens: citizens(county, rng.fork('citizens')) };
}
