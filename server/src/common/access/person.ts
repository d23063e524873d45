/** Who is asking: an account that came in by one door, with what it may do and where. */
import type { Door, Permission, Role } from '@liaison/shared/access/access.types';

interface Granted {
  /** What the role that gave this scope allows there. */
  readonly permissions: readonly Permission[];
}
export interface RegionScope extends Granted {
  readonly kind: 'region';
  readonly code: string;
  /** Path prefix: everything under it is in scope. */
  readonly path: string;
}
export interface StationScope extends Granted {
  readonly kind: 'station';
  readonly id: string;
}
export type Scope = RegionScope | StationScope;

export interface Person {
  readonly accountId: string;
  readonly sessionId: string;
  readonly door: Door;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  /** Where the permissions hold; empty for citizens and deputies. */
  readonly scopes: readonly Scope[];
  /** Set in the deputy door. */
  readonly deputyId: string | null;
  /** The units that the person works for, in the unit door. */
  readonly unitIds: readonly string[];
  /** What must be done before anything else: a password of one's own, a one-time code. */
  readonly restricted?: Restriction;
}

export type Restriction = 'password' | 'totp';

/**
 * The person with only the scopes in which a permission holds: who keeps one station and audits the county must not
 * keep the whole county.
 */
export function within(person: Person, permission: Permission): Person {
  const scopes = person.scopes.filter((scope) => scope.permissions.includes(permission));
  return scopes.length === person.scopes.length ? person : { ...person, scopes };
}

/** Whether a station lies in the person's scope. */
export function coversStation(person: Person, station: { id: string; regionPath: string }): boolean {
  return person.scopes.some((scope) =>
    scope.kind === 'station' ? scope.id === station.id : station.regionPath.startsWith(scope.path),
  );
}

/** Whether a region lies in the person's scope. */
export function coversRegion(person: Person, regionPath: string): boolean {
  return person.scopes.some((scope) => scope.kind === 'region' && regionPath.startsWith(scope.path));
}

export function can(person: Person, permission: Permission): boolean {
  return person.permissions.includes(permission);
}

/** Finds the person behind a session; implemented by the accounts module. */
export abstract class PersonSource {
  /** @throws AppError `session_revoked`, `account_disabled`. */
  abstract load(sessionId: string, door: Door): Promise<Person>;
  /** The account with what it may do now, for work that goes on after the session. @throws AppError `account_disabled`, `wrong_door`. */
  abstract byAccount(accountId: string, door: Door): Promise<Person>;
}

/** Reads a bearer token; implemented by the accounts module. */
export abstract class TokenReader {
  /** @throws AppError `token_expired`, `sign_in_needed`. */
  abstract read(token: string): Promise<{ sessionId: string; door: Door }>;
}
