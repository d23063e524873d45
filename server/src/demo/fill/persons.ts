/** Fills in deputies with mandates, groups, stations and duty shifts, citizens, and the staff of offices and stations. */
import type { Role, ScopeKind } from '@liaison/shared/access/access.types';
import { addDays, beijingDate } from '@liaison/shared/kernel/working-days';
import { newId } from '../../common/database/ids.js';
import { Account } from '../../modules/accounts/account.entity.js';
import { hashPassword } from '../../modules/accounts/passwords.js';
import { RoleGrant } from '../../modules/accounts/role-grant.entity.js';
import { IssueCode } from '../../modules/codes/commands/issue-code.js';
import { Deputy, Mandate } from '../../modules/deputies/deputy.entity.js';
import { DeputyGroup, GroupMember, StationDeputy } from '../../modules/deputies/deputy-group.entity.js';
import { FilesService } from '../../modules/files/files.service.js';
import { DutyShift } from '../../modules/stations/timetable.entity.js';
import { COUNTY_CODE } from '../content/county.js';
import { avatarKey, avatarsFor } from '../pictures/avatars.js';
import { DEMO_PASSWORD, pieces, SEED, type World } from './world.js';

const ROSTER_DAYS_BEFORE = 14;
const ROSTER_DAYS_AFTER = 60;

export async function fillPersons(world: World): Promise<void> {
  const avatars = await storeAvatars(world);
  await fillDeputies(world, avatars);
  await fillGroups(world);
  await fillRoster(world);
  await fillAccounts(world);
}

/** Deputies who look alike share a portrait: each is stored once. */
async function storeAvatars(world: World): Promise<string[]> {
  const { deputies } = world.people;
  const files = world.get(FilesService);
  const pictures = await avatarsFor(deputies, SEED);
  const stored = new Map<string, string>();
  for (const [index, deputy] of deputies.entries()) {
    const key = avatarKey(deputy, index);
    const picture = pictures[index];
    if (stored.has(key) || !picture) continue;
    const { id } = await files.store(picture, { ownerId: null, visibility: 'public' });
    await world.uow.run((tx) =>
      files.attach(tx, { ids: [id], ownerId: null, type: 'demo', subjectId: id, visibility: 'public' }),
    );
    stored.set(key, id);
    if (stored.size % 20 === 0) world.tell('代表头像', stored.size, 160);
  }
  return deputies.map((deputy, index) => stored.get(avatarKey(deputy, index)) ?? '');
}

async function fillDeputies(world: World, avatars: readonly string[]): Promise<void> {
  const { deputies } = world.people;
  const since = new Date(world.end.getTime() - 1200 * 86_400_000);
  for (const deputy of deputies) world.deputies.set(deputy.key, newId());
  const id = (key: string) => world.id(world.deputies, key);
  for (const [index, part] of pieces(deputies, 100).entries()) {
    await world.uow.run(async (tx) => {
      await tx.insert(
        Deputy,
        part.map((deputy, at) => ({
          id: id(deputy.key),
          externalNo: deputy.key.toUpperCase(),
          name: deputy.name,
          gender: deputy.gender === 'male' ? '男' : '女',
          birthYear: deputy.birthYear,
          ethnicity: deputy.ethnicity,
          occupation: `${deputy.unit}${deputy.occupation}`.slice(0, 80),
          bio: deputy.bio,
          specialities: deputy.specialities.join('、'),
          avatarId: avatars[index * 100 + at] || null,
          regionCode: deputy.townCode,
          regionPath: world.id(world.regionPaths, deputy.townCode),
          status: 'active' as const,
          version: 1,
          createdAt: since,
          updatedAt: since,
        })),
      );
      await tx.insert(
        Mandate,
        part.flatMap((deputy) =>
          deputy.mandates.map(({ level, congress, term, district, delegation }) => ({
            id: newId(),
            deputyId: id(deputy.key),
            level,
            congress,
            term,
            district: district ?? '',
            delegation: delegation ?? '',
          })),
        ),
      );
      await tx.insert(
        StationDeputy,
        part.flatMap((deputy) =>
          deputy.stationKeys.map((key, at) => ({
            stationId: world.id(world.stations, key),
            deputyId: id(deputy.key),
            post: null,
            position: index * 100 + at,
          })),
        ),
      );
      for (const deputy of part)
        await world.get(IssueCode).issue({ kind: 'deputy', id: id(deputy.key) }, null);
    });
    world.tell('人大代表', Math.min(deputies.length, (index + 1) * 100), deputies.length);
  }
}

async function fillGroups(world: World): Promise<void> {
  const { groups, deputies } = world.people;
  await world.uow.run(async (tx) => {
    const ids = new Map(groups.map((group) => [group.key, newId()]));
    await tx.insert(
      DeputyGroup,
      groups.map(({ key, kind, name, regionCode }) => ({
        id: ids.get(key) ?? '',
        kind,
        name,
        regionCode,
        regionPath: world.id(world.regionPaths, regionCode),
      })),
    );
    const leaders = new Map(groups.map((group) => [group.key, group.leaderKey]));
    const members = deputies.flatMap((deputy) =>
      deputy.groupKeys.map((key) => ({
        groupId: ids.get(key) ?? '',
        deputyId: world.id(world.deputies, deputy.key),
        leader: leaders.get(key) === deputy.key ? 1 : 0,
      })),
    );
    for (const part of pieces(members)) await tx.insert(GroupMember, part);
  });
}

/** Every reception day of every station has two deputies on duty, taken in turn. */
async function fillRoster(world: World): Promise<void> {
  const today = beijingDate(world.end);
  await world.uow.run(async (tx) => {
    for (const station of world.county.stations) {
      const own = world.people.deputies.filter((deputy) => deputy.stationKeys.includes(station.key));
      const shifts = [];
      for (let offset = -ROSTER_DAYS_BEFORE; offset < ROSTER_DAYS_AFTER; offset += 1) {
        const date = addDays(today, offset);
        const day = Number(date.slice(8));
        if (day < station.reception.fromDay || day > station.reception.toDay) continue;
        const pair = new Set([own[(day * 2) % own.length], own[(day * 2 + 1) % own.length]]);
        for (const deputy of pair) {
          if (deputy)
            shifts.push({
              id: newId(),
              stationId: world.id(world.stations, station.key),
              deputyId: world.id(world.deputies, deputy.key),
              date,
              fromTime: '09:00',
              toTime: '11:30',
            });
        }
      }
      await tx.insert(DutyShift, shifts);
    }
  });
}

/** A staff account of the demo with its one role; `key` is how the world finds it again. */
export interface DemoStaff {
  readonly key: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly scopeKind: 'unit' | 'station' | 'region';
  readonly scopeId: string;
  readonly scopePath: string | null;
}

/** All staff have the demo's password. */
export async function fillStaff(world: World, staff: readonly DemoStaff[]): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await insertAccounts(
    world,
    staff.map(({ key, loginName, displayName, ...grant }) => ({
      key,
      columns: { kind: 'staff', loginName, passwordHash, displayName },
      grant,
    })),
  );
}

interface NewAccount {
  readonly key: string;
  readonly columns: object;
  readonly grant?: Omit<DemoStaff, 'key' | 'loginName' | 'displayName' | 'scopeKind'> & {
    readonly scopeKind: ScopeKind;
  };
}

async function insertAccounts(world: World, rows: readonly NewAccount[]): Promise<void> {
  const createdAt = new Date(world.end.getTime() - 1200 * 86_400_000);
  for (const { key } of rows) world.accounts.set(key, newId());
  const id = (key: string) => world.id(world.accounts, key);
  const accounts = rows.map(({ key, columns, grant }) => {
    const homePath = grant?.scopePath ?? '';
    return { id: id(key), status: 'active' as const, failedCount: 0, createdAt, homePath, ...columns };
  });
  const grants = rows.flatMap(({ key, grant }) =>
    grant ? [{ id: newId(), accountId: id(key), createdAt, ...grant }] : [],
  );
  await world.uow.run(async (tx) => {
    for (const part of pieces(accounts)) await tx.insert(Account, part);
    for (const part of pieces(grants)) await tx.insert(RoleGrant, part);
  });
}

async function fillAccounts(world: World): Promise<void> {
  const { citizens, deputies } = world.people;
  await insertAccounts(world, [
    ...citizens.map(({ key, nickname }) => ({
      key,
      columns: { kind: 'wechat', openid: `demo_${key}`, displayName: nickname },
    })),
    ...deputies.map(({ key, name }) => ({
      key,
      columns: { kind: 'wechat', openid: `demo_${key}`, displayName: name },
      grant: {
        role: 'deputy',
        scopeKind: 'deputy',
        scopeId: world.id(world.deputies, key),
        scopePath: null,
      } as const,
    })),
  ]);
  const region = (role: Role, code: string) => ({
    role,
    scopeKind: 'region' as const,
    scopeId: code,
    scopePath: world.id(world.regionPaths, code),
  });
  await fillStaff(world, [
    ...world.county.stations.map(({ key, name, regionCode }) => ({
      key: `keeper:${key}`,
      loginName: key.replace('st-', 'station'),
      displayName: `${name}管理员`.slice(0, 60),
      role: 'station_keeper' as const,
      scopeKind: 'station' as const,
      scopeId: world.id(world.stations, key),
      scopePath: world.id(world.regionPaths, regionCode),
    })),
    ...world.county.offices.map(({ key, name, regionCode }) => ({
      key: `office:${key}`,
      loginName: key.replace('of-', 'office'),
      displayName: name,
      ...region('office_staff', regionCode),
    })),
    {
      key: 'admin',
      loginName: 'admin',
      displayName: '青禾县人大办管理员',
      ...region('office_admin', COUNTY_CODE),
    },
  ]);
}
