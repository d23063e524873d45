/** Sends what no screen of ours would send to every route: unknown fields, broken JSON, wrong types, too much; each answer is a clear refusal. */
import { ERRORS } from '@liaison/shared/kernel/errors';
import { type StandIn, startStandIn } from '../../src/wechat-stand-in/stand-in.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Asked, type Refusal, signedIn, stranger, type TestPerson } from '../support/people.js';
import { type Routes, routesOf, type TestRoute } from '../support/routes.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('a bad request', () => {
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

  /** Somebody who may use the route. */
  async function user({ access }: TestRoute): Promise<TestPerson['ask']> {
    if (access.door === 'public') return stranger(test);
    if (access.door === 'deputy') return (await county.deputy(0)).ask;
    if (access.door === 'unit') {
      const unit = { role: 'unit_staff', scopeKind: 'unit', scopeId: county.stationId } as const;
      return (await signedIn(test, 'unit', [unit])).ask;
    }
    if (access.door !== 'admin') return (await county.citizen()).ask;
    const role = {
      role: 'office_admin',
      scopeKind: 'region',
      scopeId: COUNTY.code,
      scopePath: COUNTY.path,
    } as const;
    return (await signedIn(test, 'admin', [role])).ask;
  }
  const urlOf = ({ path }: TestRoute) => path.replace(/:\w+/g, '0190a0a0-0000-7000-8000-000000000000');
  const withBody = () => routes.all.filter(({ body }) => body !== null);

  function expectProblem(
    route: TestRoute,
    { status, body, headers }: Asked<Partial<Refusal>>,
    code: string,
  ): void {
    const detail = body?.detail ?? '';
    expect([route.name, body?.code, status]).toEqual([route.name, code, status]);
    expect([route.name, Object.entries(ERRORS).find(([name]) => name === code)?.[1].status]).toEqual([
      route.name,
      status,
    ]);
    expect([route.name, String(headers['content-type'])]).toEqual([
      route.name,
      expect.stringContaining('application/problem+json'),
    ]);
    expect([route.name, detail]).toEqual([route.name, expect.stringMatching(/[\u4e00-\u9fff].*。$/)]);
    expect([route.name, JSON.stringify(body)]).toEqual([
      route.name,
      expect.not.stringMatching(/node_modules|SELECT|\.ts:|stack|\{\w+\}/),
    ]);
  }

  it('with an unknown field is refused at that field by every route with a body', async () => {
    expect(withBody().length).toBeGreaterThan(40);
    for (const route of withBody()) {
      const body = { ...routes.bodyOf(route, { regionCode: COUNTY.code }), isAdmin: true };
      const answer = await (await user(route))<Refusal>(route.method, urlOf(route), body);
      expectProblem(route, answer, 'bad_input');
      expect([route.name, answer.body.errors]).toEqual([
        route.name,
        [{ field: 'isAdmin', message: '不认识的字段' }],
      ]);
    }
  });

  it('with an unknown query parameter is refused by every list', async () => {
    for (const route of routes.all.filter(({ query }) => query.some(({ name }) => name === 'cursor'))) {
      const ask = await user(route);
      expectProblem(route, await ask('GET', `${urlOf(route)}?isAdmin=1`), 'bad_input');
      // A list of one thing asks for the thing first: without it there is nothing to page through.
      const alone = route.query.every(({ required }) => !required);
      if (alone && !route.path.endsWith('.xlsx'))
        expectProblem(route, await ask('GET', `${urlOf(route)}?cursor=%F0%9F%98%80`), 'bad_cursor');
      expectProblem(route, await ask('GET', `${urlOf(route)}?limit=0`), 'bad_input');
      expectProblem(route, await ask('GET', `${urlOf(route)}?limit=1;DROP`), 'bad_input');
    }
  });

  it('with something else than an object is refused', async () => {
    for (const route of withBody()) {
      const ask = await user(route);
      for (const body of ['[]', '"text"', '1', '[{}]']) {
        const answer = await ask<Partial<Refusal>>(route.method, urlOf(route), body, JSON_TYPE);
        expect([route.name, body, answer.status, answer.body?.code]).toEqual([
          route.name,
          body,
          400,
          'bad_input',
        ]);
      }
    }
  });

  it('with a field of the wrong kind is refused at that field', async () => {
    for (const route of withBody()) {
      const ask = await user(route);
      const valid = routes.bodyOf(route, { regionCode: COUNTY.code });
      for (const name of Object.keys(valid ?? {})) {
        for (const wrong of [{ nested: {} }, [['x']], null]) {
          const answer = await ask<Refusal>(route.method, urlOf(route), { ...valid, [name]: wrong });
          const fields = answer.body?.errors?.map(({ field }) => field.split('.')[0]) ?? [];
          expect([route.name, name, wrong, answer.status, fields]).toEqual([
            route.name,
            name,
            wrong,
            400,
            expect.arrayContaining([name]),
          ]);
          for (const { message } of answer.body.errors ?? [])
            expect([route.name, message]).toEqual([route.name, expect.stringMatching(/[\u4e00-\u9fff]/)]);
        }
      }
    }
  });

  it('with broken JSON, another type or too much is refused before anything is read', async () => {
    for (const route of withBody()) {
      const ask = await user(route);
      expectProblem(route, await ask(route.method, urlOf(route), '{"text": "没有', JSON_TYPE), 'bad_json');
      expectProblem(route, await ask(route.method, urlOf(route), '', JSON_TYPE), 'bad_json');
      expectProblem(
        route,
        await ask(route.method, urlOf(route), '<a/>', { 'content-type': 'application/xml' }),
        'media_unsupported',
      );
      expectProblem(
        route,
        await ask(route.method, urlOf(route), 'text', { 'content-type': 'text/plain' }),
        'media_unsupported',
      );
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      expectProblem(route, await ask(route.method, urlOf(route), 'text=1', form), 'media_unsupported');
      const long = JSON.stringify({ text: '字'.repeat(200_000) });
      expectProblem(route, await ask(route.method, urlOf(route), long, JSON_TYPE), 'body_too_large');
    }
  }, 120_000);

  it('without a file is refused where a file is asked for', async () => {
    for (const route of routes.all.filter(({ upload }) => upload)) {
      const ask = await user(route);
      expectProblem(
        route,
        await ask(
          route.method,
          `${urlOf(route)}${route.query.some(({ name }) => name === 'dryRun') ? '?dryRun=true' : ''}`,
          {},
        ),
        'media_unsupported',
      );
    }
  });

  it('without or with a foolish key is refused by every write that needs one', async () => {
    const writes = routes.all.filter(
      ({ method, access }) =>
        method === 'POST' && access.door !== 'public' && access.idempotencyKey !== false,
    );
    expect(writes.length).toBeGreaterThan(40);
    for (const route of writes) {
      const ask = await user(route);
      for (const key of ['', 'short', 'x'.repeat(81), 'no spaces here']) {
        const answer = await ask('POST', urlOf(route), routes.bodyOf(route, { regionCode: COUNTY.code }), {
          'idempotency-key': key,
        });
        expectProblem(route, answer, 'idempotency_key_missing');
      }
    }
  });

  it('to an address that nobody serves gets the same kind of answer', async () => {
    const ask = stranger(test);
    for (const url of [
      '/api/nothing',
      '/api/citizen',
      '/api/admin/messages/x/y/z',
      '/api/public/%ff',
      '/api//',
      '/healthz/x',
    ]) {
      const { status, body } = await ask<Partial<Refusal>>('GET', url);
      expect([url, status < 500, body?.code === undefined || body.code in ERRORS]).toEqual([url, true, true]);
    }
    for (const method of ['PUT', 'DELETE', 'PATCH'] as const) {
      const { status, body } = await ask<Partial<Refusal>>(method, '/api/public/stations', {});
      expect([method, status, body?.code]).toEqual([method, 404, 'not_found']);
    }
  });

  it('with a foolish token is refused as a stranger', async () => {
    const ask = stranger(test);
    for (const token of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer x.y.z',
      'Basic YTpi',
      `Bearer ${'a'.repeat(4000)}`,
      'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwiZG9vciI6ImFkbWluIn0.',
    ]) {
      const { status, body } = await ask('GET', '/api/auth/me', undefined, { authorization: token });
      expect([token.slice(0, 40), status, body.code]).toEqual([token.slice(0, 40), 401, 'sign_in_needed']);
    }
  });
});
