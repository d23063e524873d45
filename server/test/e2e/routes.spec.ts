/** Walks every route of the running application: each declares who may use it, and real requests of every role prove it. */
import { DOORS, PERMISSIONS, ROLE_SPECS, ROLES, type Role } from '@liaison/shared/access/access.types';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LIMITS } from '../../src/common/access/access.decorator.js';
import { CommonModule } from '../../src/common/common.module.js';
import { loadConfig } from '../../src/common/config/config.js';
import { connect } from '../../src/common/database/data-source.js';
import { SCHEMA } from '../../src/database/schema.js';
import { AccountsModule } from '../../src/modules/accounts/accounts.module.js';
import { type StandIn, startStandIn } from '../../src/wechat-stand-in/stand-in.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedIn, stranger, type TestPerson, type TestRole } from '../support/people.js';
import { type Routes, routesOf, type TestRoute } from '../support/routes.js';

type Who = Role | 'nobody';
const EVERYBODY: readonly Who[] = ['nobody', ...ROLES];
/** Answers of the guard; a route that is reached answers anything else. */
const REFUSED = ['sign_in_needed', 'wrong_door', 'forbidden'];

/** What the declaration promises: the door's code first, then the permission's. */
function promised({ access }: TestRoute, who: Who): string {
  if (access.door === 'public') return 'allowed';
  if (who === 'nobody') return 'sign_in_needed';
  const { door, permissions } = ROLE_SPECS[who];
  if (access.door !== 'any' && access.door !== door) return 'wrong_door';
  return !access.permission || permissions.includes(access.permission) ? 'allowed' : 'forbidden';
}

@Controller('api/nobody-thought-of-it')
class BareController {
  @Get()
  bare(): string {
    return 'open to all';
  }
}
@Module({ controllers: [BareController] })
class BareModule {}

describe('the routes', () => {
  let test: TestApp;
  let county: TestCounty;
  let routes: Routes;
  let wechat: StandIn;

  beforeAll(async () => {
    wechat = await startStandIn();
    test = await startApp('sqlite', wechat.env);
    county = await makeCounty(test);
    routes = routesOf(test);
  });
  afterAll(async () => {
    await test.close();
    await wechat.close();
  });

  /** A new session each time: some routes end the one they are asked with. */
  async function as(who: Who): Promise<TestPerson['ask']> {
    if (who === 'nobody') return stranger(test);
    const { door, scope } = ROLE_SPECS[who];
    const places: Readonly<Record<typeof scope, Omit<TestRole, 'role'> | null>> = {
      none: null,
      deputy: { scopeKind: 'deputy', scopeId: county.deputies[0] },
      unit: { scopeKind: 'unit', scopeId: '00000000-0000-7000-8000-000000000001' },
      station: { scopeKind: 'station', scopeId: county.stationId },
      region: { scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path },
    };
    const place = places[scope];
    return (await signedIn(test, door, place ? [{ role: who, ...place }] : [])).ask;
  }

  it('declare door, limit and, in the admin door, a permission', () => {
    expect(routes.all.length).toBeGreaterThan(100);
    for (const { name, path, access } of routes.all) {
      expect([name, ['public', 'any', ...DOORS].includes(access.door)]).toEqual([name, true]);
      expect([name, LIMITS.includes(access.limit)]).toEqual([name, true]);
      const known =
        access.permission === undefined ? access.door !== 'admin' : PERMISSIONS.includes(access.permission);
      expect([name, known]).toEqual([name, true]);
      const door = /^\/api\/(citizen|deputy|unit|admin|public)\//.exec(path)?.[1] ?? access.door;
      expect([name, access.door]).toEqual([name, door]);
    }
  });

  it('are each there once', () => {
    const names = routes.all.map(({ name }) => name.replace(/:\w+/g, ':'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('refuse to start when one declares nothing', async () => {
    const config = loadConfig({
      DATA_DIR: test.folder,
      JOBS: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: 'sqlite::memory:',
    });
    const connections = await connect(config.databaseUrl, SCHEMA);
    const app = await NestFactory.create(
      { module: BareModule, imports: [CommonModule.with(config, connections), AccountsModule] },
      new FastifyAdapter(),
      { logger: false, abortOnError: false },
    );
    await expect(app.init()).rejects.toThrow(
      'Route GET /api/nobody-thought-of-it (BareController.bare) declares no @Access',
    );
    await app.close();
  });

  it('let in whom they declare and nobody else; a difference here is a change of permissions', async () => {
    const lines: string[] = [];
    for (const route of routes.all) {
      const marks: string[] = [];
      for (const who of EVERYBODY) {
        const { status, body } = await routes.send(await as(who), route);
        const refused = REFUSED.includes(body?.code ?? '') ? body.code : 'allowed';
        expect([route.name, who, refused]).toEqual([route.name, who, promised(route, who)]);
        expect([route.name, who, status < 500]).toEqual([route.name, who, true]);
        marks.push(refused === 'allowed' ? 'yes' : '-');
      }
      const { door, permission = '-', limit } = route.access;
      const marked = marks.map((mark) => mark.padEnd(4)).join(' ');
      lines.push(
        `${route.path.padEnd(54)} ${route.method.padEnd(7)}${door.padEnd(8)}${permission.padEnd(19)}${limit.padEnd(8)} ${marked}`.trim(),
      );
    }
    lines.sort((one, other) => (one < other ? -1 : 1));
    const head = `columns: route, door, permission, limit, then ${EVERYBODY.join(', ')}`;
    expect(`\n${[head, ...lines].join('\n')}\n`).toMatchSnapshot();
  }, 120_000);
});
