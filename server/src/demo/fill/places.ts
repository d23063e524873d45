/** Fills in the county's regions, offices, stations with their reception days, codes and pictures. */
import { newId } from '../../common/database/ids.js';
import { IssueCode } from '../../modules/codes/commands/issue-code.js';
import { FilesService } from '../../modules/files/files.service.js';
import { Office, Region } from '../../modules/regions/region.entity.js';
import { STATION_PHOTOS } from '../../modules/stations/station.columns.js';
import { Station } from '../../modules/stations/station.entity.js';
import { ReceptionDay } from '../../modules/stations/timetable.entity.js';
import type { DemoRegion, DemoStation } from '../content/county.js';
import { photoJpeg, stationJpeg } from '../pictures/photos.js';
import { SEED, type World } from './world.js';

const DIGITS = { province: 2, city: 4, county: 6, town: 9, village: 12 } as const;
const STATION_PICTURES = 12;

function pathOf(region: DemoRegion, parents: ReadonlyMap<string, string>): string {
  const above = region.parentCode === null ? '/' : (parents.get(region.parentCode) ?? '/');
  return `${above}${region.code.slice(0, DIGITS[region.level])}/`;
}

export async function fillPlaces(world: World): Promise<void> {
  const { county, tell } = world;
  const full = new Map<string, string>();
  for (const region of county.regions) {
    world.regionPaths.set(region.code, pathOf(region, world.regionPaths));
    full.set(region.code, `${full.get(region.parentCode ?? '') ?? ''}${region.name}`);
  }
  const path = (code: string) => world.id(world.regionPaths, code);
  await world.uow.run(async (tx) => {
    await tx.insert(
      Region,
      county.regions.map((region) => ({
        code: region.code,
        parentCode: region.parentCode,
        level: region.level,
        name: region.name,
        fullName: full.get(region.code) ?? region.name,
        path: path(region.code),
      })),
    );
    const level = (code: string) => county.regions.find((region) => region.code === code)?.level ?? 'town';
    for (const office of county.offices) {
      const id = newId();
      world.accounts.set(`office-id:${office.key}`, id);
      await tx.insert(Office, {
        id,
        regionCode: office.regionCode,
        regionPath: path(office.regionCode),
        level: level(office.regionCode),
        name: office.name,
      });
    }
  });
  const photos = await stationPhotos(world);
  await world.uow.run(async (tx) => {
    for (const [index, station] of county.stations.entries()) {
      const id = newId();
      world.stations.set(station.key, id);
      await tx.insert(Station, {
        ...columns(world, station),
        id,
        photoId: photos[index % photos.length] ?? null,
      });
      const [fromTime = '09:00', toTime = '12:00'] =
        (station.reception.hours.split(',')[0] ?? '').split(',')[0]?.split('–').map(clockText) ?? [];
      await tx.insert(ReceptionDay, {
        id: newId(),
        stationId: id,
        title: '代表接待日',
        fromDay: station.reception.fromDay,
        toDay: station.reception.toDay,
        fromTime,
        toTime,
      });
      await world.get(IssueCode).issue({ kind: 'station', id }, null);
      if (index % 20 === 0) tell('联络站', index + 1, county.stations.length);
    }
  });
  await furtherPhotos(world);
  tell('联络站', county.stations.length, county.stations.length);
}

/** `9:00` → `09:00`; whatever follows the hours is cut. */
function clockText(text: string): string {
  const [hours = '9', minutes = '00'] = text.trim().split(':');
  return `${hours.padStart(2, '0')}:${minutes.slice(0, 2)}`;
}

function columns(world: World, station: DemoStation) {
  const names = ['county', 'town', 'village'] as const;
  const path = world.id(world.regionPaths, station.regionCode);
  const inPath = world.county.regions.filter(
    (region) =>
      path.startsWith(world.id(world.regionPaths, region.code)) &&
      names.some((level) => level === region.level),
  );
  const founded = new Date(world.end.getTime() - 1200 * 86_400_000);
  return {
    regionCode: station.regionCode,
    regionPath: path,
    regionName: inPath.map((region) => region.name).join(''),
    kind: station.kind,
    name: station.name,
    address: station.address,
    lat: station.lat,
    lng: station.lng,
    phone: station.phone,
    keeperName: null,
    openText: `线上 24 小时可留言；${station.reception.words}有代表接待`,
    intro: station.intro,
    replyPromiseHours: station.replyPromiseHours,
    status: 'open',
    version: 1,
    createdAt: founded,
    updatedAt: founded,
  };
}

/** A dozen drawn buildings serve all stations. */
async function stationPhotos(world: World): Promise<string[]> {
  const files = world.get(FilesService);
  const ids: string[] = [];
  for (let index = 0; index < STATION_PICTURES; index += 1) {
    const { id } = await files.store(await stationJpeg(SEED + index), {
      ownerId: null,
      visibility: 'public',
    });
    await world.uow.run((tx) =>
      files.attach(tx, { ids: [id], ownerId: null, type: 'demo', subjectId: id, visibility: 'public' }),
    );
    ids.push(id);
    world.tell('联络站照片', index + 1, STATION_PICTURES);
  }
  return ids;
}

/** The larger stations show two photos more. */
async function furtherPhotos(world: World): Promise<void> {
  const files = world.get(FilesService);
  for (const [index, station] of world.county.stations.filter(({ kind }) => kind === 'home').entries()) {
    const ids: string[] = [];
    for (const kind of ['square', 'station'] as const) {
      const picture = await photoJpeg(kind, SEED + 100 + index);
      ids.push((await files.store(picture, { ownerId: null, visibility: 'public' })).id);
    }
    const subjectId = world.id(world.stations, station.key);
    const bind = { ids, ownerId: null, type: STATION_PHOTOS, subjectId, visibility: 'public' as const };
    await world.uow.run((tx) => files.attach(tx, bind));
  }
}
