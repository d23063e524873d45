/** Plans sixty days of a county's life as pure data; a driver executes the steps in time order with the real commands. */

import type { DemoCounty, DemoOffice, DemoStation } from './county.js';
import { type LifeStep, type StationMood, writeLife } from './life.js';
import { CATEGORY_WEIGHTS, type DemoMessage, type MessagePlace, makeMessage } from './messages.js';
import type { DemoCitizen, DemoDeputy, DemoPeople } from './people.js';
import { Rng } from './random.js';

/** One message's life. `steps` are in time order; minutes count from `at`. */
export interface Life {
  /** Stable: ms-0001 … in order of submission. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly citizen: string;
  readonly station: string;
  /** The deputy addressed, or null when it went to the station. */
  readonly deputy: string | null;
  readonly visibility: 'private' | 'publish';
  readonly photos: number;
  readonly place: { readonly words: string; readonly lat: number; readonly lng: number } | null;
  readonly message: DemoMessage;
  readonly steps: readonly LifeStep[];
}

export interface DemoPlan {
  readonly from: string;
  readonly to: string;
  readonly lives: readonly Life[];
  readonly moods: ReadonlyMap<string, StationMood>;
}

/** One thing to do, for a driver that walks the county's clock: the submission itself or a later step. */
export interface PlannedEvent {
  readonly at: Date;
  readonly life: Life;
  /** null: the citizen submits. */
  readonly step: LifeStep | null;
}

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The county lives by Beijing time. */
export const BEIJING = 8 * 60 * MINUTE;

const MOODS: readonly (readonly [StationMood, number])[] = [
  ['lively', 18],
  ['steady', 48],
  ['slow', 20],
  ['silent', 14],
];
const MOOD_VOLUME: Readonly<Record<StationMood, number>> = { lively: 2.4, steady: 1, slow: 0.9, silent: 0.5 };
const KIND_VOLUME: Readonly<Record<DemoStation['kind'], number>> = {
  home: 2.4,
  thematic: 1.4,
  point: 1.2,
  station: 1,
};
/** Messages by hour of the day, 0–23: breakfast, noon, and the long evening on the phone. */
const HOURS = [1, 0.4, 0.2, 0.2, 0.3, 0.8, 3, 5, 7, 7, 6, 5, 6, 5, 4, 4, 5, 5, 6, 8, 10, 9, 5, 2];
const THEME_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  林业: ['农村农业', '国土资源'],
  物业: ['城乡建设'],
  物流: ['交通运输'],
  种植: ['农村农业'],
  调处: ['政法', '劳动和社会保障'],
  团结: ['民政', '农村农业'],
  企业: ['劳动和社会保障', '环境保护', '经济管理'],
};

function submissionTime(from: number, days: number, station: DemoStation, rng: Rng): number {
  const day = rng.weighted(
    Array.from({ length: days }, (_, index) => {
      const date = new Date(from + index * DAY + BEIJING);
      const open =
        date.getUTCDate() >= station.reception.fromDay && date.getUTCDate() <= station.reception.toDay;
      const weekend = date.getUTCDay() % 6 === 0;
      return [index, (0.8 + (0.5 * index) / days) * (weekend ? 0.85 : 1) * (open ? 1.5 : 1)] as const;
    }),
  );
  const hour = rng.weighted(HOURS.map((weight, index) => [index, weight] as const));
  const midnight = Math.floor((from + BEIJING) / DAY) * DAY - BEIJING + day * DAY;
  return midnight + hour * 60 * MINUTE + rng.int(0, 59) * MINUTE;
}

function placeOf(station: DemoStation, county: DemoCounty, rng: Rng): MessagePlace {
  const own = county.villages.find((village) => village.code === station.regionCode);
  const near = county.villages.filter((village) => village.parentCode === station.townCode);
  const wide = station.regionCode === county.county.code ? county.villages : near;
  const village = own ?? rng.pick(wide);
  const town = county.towns.find((row) => row.code === village.parentCode);
  if (!town) throw new Error(`${village.name} lies in no town`);
  return { town: town.name, village: village.name, urban: !town.hasCongress };
}

/** Offices above a station, nearest first. */
function officesAbove(station: DemoStation, county: DemoCounty): DemoOffice[] {
  const codes =
    station.regionCode === county.county.code ? [county.county.code] : [station.townCode, county.county.code];
  return codes.flatMap((code) => county.offices.filter((office) => office.regionCode === code));
}

interface World {
  county: DemoCounty;
  deputiesOf: Map<string, DemoDeputy[]>;
  citizens: readonly DemoCitizen[];
  moods: Map<string, StationMood>;
  end: number;
}

function verdictOf(rng: Rng): 'pass' | 'hold' | 'reject' {
  return rng.weighted([
    ['pass', 98.2],
    ['hold', 1.1],
    ['reject', 0.7],
  ] as const);
}

/** How many photos go with a message; one that speaks of its photos has some. */
function photosOf(message: DemoMessage, rng: Rng): number {
  const promised = /照片|拍了|截图|视频/.test(message.text);
  if (message.screening.verdict === 'reject' || !rng.chance(promised ? 1 : 0.4)) return 0;
  return rng.weighted([
    [1, 6],
    [2, 3],
    [3, 1],
  ] as const);
}

type Raw = Omit<Life, 'key'> & { time: number };

function oneLife(
  world: World,
  station: DemoStation,
  time: number,
  rng: Rng,
  sceneId?: string,
  placed?: MessagePlace,
): Raw {
  const roster = world.deputiesOf.get(station.key) ?? [];
  const place = placed ?? placeOf(station, world.county, rng);
  const theme = THEME_CATEGORIES[station.theme ?? ''];
  const wished = theme && rng.chance(0.75) ? rng.pick(theme) : rng.weighted(Object.entries(CATEGORY_WEIGHTS));
  const wish = sceneId ? { sceneId } : { category: wished, screening: verdictOf(rng) };
  const message = makeMessage(rng, place, wish);
  const addressed = rng.chance(0.34) ? rng.pick(roster) : null;
  // Complaints about officials and family matters are rarely published.
  const shy = message.category === '纪检监察' || message.category === '卫生计生';
  const visibility = rng.chance(shy ? 0.2 : 0.62) ? 'publish' : 'private';
  const citizen = rng.weighted(
    world.citizens.map(
      (row) => [row.key, row.weight * (row.regionCode === station.regionCode ? 25 : 1)] as const,
    ),
  );
  const steps = writeLife({
    message,
    citizen,
    citizens: world.citizens,
    station,
    roster,
    addressed,
    offices: officesAbove(station, world.county),
    mood: world.moods.get(station.key) ?? 'steady',
    visibility,
    submitted: time,
    end: world.end,
    rng: rng.fork('life'),
  });
  return {
    time,
    at: new Date(time).toISOString(),
    citizen,
    station: station.key,
    deputy: addressed?.key ?? null,
    visibility,
    photos: photosOf(message, rng),
    place: rng.chance(0.4)
      ? {
          words: `${place.town}${place.village}`,
          lat: Number((station.lat + (rng.next() - 0.5) * 0.012).toFixed(6)),
          lng: Number((station.lng + (rng.next() - 0.5) * 0.012).toFixed(6)),
        }
      : null,
    message,
    steps,
  };
}

/** A second person writes about the same matter soon after; the keeper merges the later message into the earlier one. */
function twin(
  world: World,
  raw: Raw,
  target: { key: string },
  rng: Rng,
): (Raw & { target: { key: string } }) | null {
  const answer = raw.steps.find(
    (step) => step.do === 'answer' || step.do === 'decline' || step.do === 'withdraw',
  );
  const room = answer ? answer.minute : (world.end - raw.time) / MINUTE;
  if (
    room < 1200 ||
    raw.message.screening.verdict !== 'pass' ||
    raw.steps.some((step) => step.do === 'handUp')
  )
    return null;
  const station = world.county.stations.find((row) => row.key === raw.station);
  if (!station) return null;
  const after = rng.int(60, Math.floor(room * 0.5));
  const mergeAfter = rng.int(30, Math.floor((room - after) * 0.6));
  const second = oneLife(world, station, raw.time + after * MINUTE, rng, raw.message.sceneId);
  if (second.citizen === raw.citizen) return null;
  const keeper = { role: 'keeper', station: station.key } as const;
  const steps: LifeStep[] = [
    { do: 'merge', minute: mergeAfter, by: keeper, into: target.key, note: second.message.material.merge },
  ];
  return { ...second, deputy: null, steps, target };
}

/**
 * Plans the lives of `count` messages in the `days` before `end`.
 * @param end the moment at which the demo stands; steps after it are left out, so that some messages wait and some are overdue
 */
export function makePlan(
  county: DemoCounty,
  people: DemoPeople,
  options: { readonly seed: number; readonly end: Date; readonly days?: number; readonly count?: number },
): DemoPlan {
  const { seed, end, days = 60, count = 2000 } = options;
  const rng = new Rng(seed).fork('plan');
  const from = end.getTime() - days * DAY;
  const moods = new Map(county.stations.map((station) => [station.key, rng.weighted(MOODS)]));
  const world: World = {
    county,
    deputiesOf: new Map(
      county.stations.map((station) => [
        station.key,
        people.deputies.filter((deputy) => deputy.stationKeys.includes(station.key)),
      ]),
    ),
    citizens: people.citizens,
    moods,
    end: end.getTime(),
  };
  const volume = county.stations.map(
    (station) =>
      [station, KIND_VOLUME[station.kind] * MOOD_VOLUME[moods.get(station.key) ?? 'steady']] as const,
  );
  const raws: (Raw & { target?: { key: string }; own: { key: string } })[] = [];
  while (raws.length < count) {
    const part = rng.fork(`life-${raws.length}`);
    const station = part.weighted(volume);
    const time = submissionTime(from, days, station, part);
    if (time >= world.end) continue;
    const raw = { ...oneLife(world, station, time, part), own: { key: '' } };
    raws.push(raw);
    if (raws.length < count && part.chance(0.05)) {
      const second = twin(world, raw, raw.own, part.fork('twin'));
      if (second && second.time < world.end) raws.push({ ...second, own: { key: '' } });
    }
    rng.next();
  }
  raws.sort((a, b) => a.time - b.time);
  raws.forEach((raw, index) => {
    raw.own.key = `ms-${String(index + 1).padStart(4, '0')}`;
  });
  const lives = raws.map(({ time, target, own, steps, ...life }): Life => {
    const left = steps
      .map((step) => (step.do === 'merge' && target ? { ...step, into: target.key } : step))
      .filter((step) => time + step.minute * MINUTE < world.end);
    return { key: own.key, ...life, steps: left };
  });
  return { from: new Date(from).toISOString(), to: end.toISOString(), lives, moods };
}

/** All submissions and steps of a plan in time order; a life's own order is kept where two share a minute. */
export function timeline(plan: DemoPlan): PlannedEvent[] {
  const events = plan.lives.flatMap((life): PlannedEvent[] => {
    const start = new Date(life.at).getTime();
    return [
      { at: new Date(start), life, step: null },
      ...life.steps.map((step) => ({ at: new Date(start + step.minute * MINUTE), life, step })),
    ];
  });
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}
