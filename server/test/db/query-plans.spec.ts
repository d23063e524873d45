/** Asks every list of every door with each of its filters, and reads from MariaDB's EXPLAIN that none of its statements walks or sorts a big table. */
import { Reads } from '../../src/common/database/connections.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import type { DeskView } from '../../src/modules/messages/desk.views.js';
import { COUNTY, makeCounty, OTHER_TOWN, TOWN } from '../factories/county.js';
import { makeUnits } from '../factories/handling.js';
import { plantCounty } from '../factories/many-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/people.js';
import { routesOf, type TestRoute } from '../support/routes.js';

/** Fewer rows than this are nobody's burden. */
const BOUND = 1_500;
const BIG =
  /^(message|timeline_entry|message_clock|message_holding|rating|notification|audit_entry|outbox_event|suggestion|suggestion_assignment|suggestion_entry|suggestion_signer|suggestion_promise|return_visit|search_entry|search_paper)$/;
/** Routes that may, each with its reason. */
const MAY: readonly (readonly [route: RegExp, reason: string])[] = [
  [
    /suggestions\/board\?/,
    'counts what is overdue or due within a week, from an index that holds all it asks',
  ],
  [/suggestions\/figures\?/, 'the report of one year, asked once a quarter'],
  [
    /messages\?overdueOn=/,
    'reads the clocks that were due by a past day from an index that holds all it asks',
  ],
  [/admin\/checks\?/, 'sorts the parts that are open and not yet looked at in their year, of two states'],
];

interface Plan {
  readonly table: string | null;
  readonly type: string | null;
  readonly key: string | null;
  readonly rows: string | number | null;
  readonly Extra: string | null;
}
interface Asked {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const onMariadb = DATABASES.includes('mariadb') ? describe : describe.skip;

onMariadb('the lists on MariaDB', () => {
  let test: TestApp;
  let people: Readonly<Record<string, readonly TestPerson[]>>;
  let office: TestPerson;
  let known: Readonly<Record<string, string>>;
  const asked: Asked[] = [];

  beforeAll(async () => {
    test = await startApp('mariadb');
    const county = await makeCounty(test);
    const units = await makeUnits(test);
    office = await county.countyOffice();
    const keeper = await county.keeper();
    const citizen = await county.citizen();
    people = {
      admin: [office, keeper],
      deputy: [await county.deputy(0)],
      unit: [await units.staff(0)],
      citizen: [citizen],
    };
    known = {
      ...{ stationId: county.stationId, deputyId: county.deputies[0], unitId: units.ids[0] ?? '' },
      ...{
        holderId: county.deputies[0],
        handledById: county.deputies[0],
        regionPath: TOWN.path,
        category: '交通运输',
        q: '路灯',
      },
    };
    await plantCounty(test, {
      ...{ stationIds: [county.stationId, county.otherStationId], deputyIds: county.deputies },
      ...{ unitIds: units.ids, regionPaths: [COUNTY.path, OTHER_TOWN.path], accountId: citizen.accountId },
    });
    const reads = test.app.get(Reads, { strict: false });
    const rows = reads.rows.bind(reads);
    jest.spyOn(reads, 'rows').mockImplementation(async (sql, values = []) => {
      asked.push({ sql, values });
      return rows(sql, values);
    });
  }, 300_000);
  afterAll(() => test.close());

  /** Without a filter, and with each filter alone in each of its values. */
  function queries(route: TestRoute): string[] {
    const required = route.query
      .filter((one) => one.required)
      .flatMap((one) => pairs(one.name, one.schema).slice(0, 1));
    const others = route.query.filter(
      (one) => !one.required && one.name !== 'cursor' && one.name !== 'limit',
    );
    const alone = others.flatMap((one) => pairs(one.name, one.schema).map((pair) => [...required, pair]));
    return [required, ...alone].map((list) => list.join('&'));
  }

  function pairs(name: string, schema: TestRoute['query'][number]['schema']): string[] {
    const pair = (value: string) => `${name}=${encodeURIComponent(value)}`;
    if (known[name]) return [pair(known[name])];
    if (schema.enum) return schema.enum.slice(0, 8).map(pair);
    if (schema.type === 'boolean') return [pair('true')];
    if (schema.type === 'integer' || schema.type === 'number') return [pair(name === 'year' ? '2024' : '3')];
    if (schema.format === 'date') return [pair(new Date().toISOString().slice(0, 10))];
    return [];
  }

  async function faults({ sql, values }: Asked): Promise<string[]> {
    const tables = new Map<string, string>();
    for (const [, table = '', alias = ''] of sql.matchAll(
      /(?:FROM|JOIN)\s+(\w+)(?:\s+(?!WHERE|ON|LEFT|JOIN|GROUP|ORDER|FORCE|UNION|LIMIT)(\w+))?/g,
    ))
      tables.set(alias || table, table);
    const plans = await test.app.get(Reads, { strict: false }).rows<Plan>(`EXPLAIN ${sql}`, values);
    return plans.flatMap(({ table, type, key, rows, Extra }) => {
      const name = tables.get(table ?? '') ?? table ?? '';
      if (!BIG.test(name) || Number(rows ?? 0) <= BOUND) return [];
      const whole = type === 'ALL' || (type === 'index' && !/LIMIT/.test(sql));
      const sorts = /filesort|temporary/.test(Extra ?? '');
      return whole || sorts ? [`${name} ${type} ${key} ${rows} ${Extra}`] : [];
    });
  }

  it('count no further than 999 for the page of today, and say where there is more (MariaDB)', async () => {
    const { body } = await office.ask<DeskView>('GET', '/api/admin/desk');
    expect(body).toMatchObject({ waiting: 999, screening: 0, handedUp: 0, mine: 0 });
    expect(body.over).toContain('waiting');
    expect(body.over).not.toContain('screening');
  });

  it('read no big table whole, and sort none (MariaDB)', async () => {
    const wrong: Record<string, string[]> = {};
    const seen = new Set<string>();
    let answered = 0;
    for (const route of routesOf(test).all) {
      // A sheet takes all that was selected, so it may walk and sort.
      if (route.method !== 'GET' || route.parameters.length > 0 || route.path.endsWith('.xlsx')) continue;
      for (const person of people[route.access.door] ?? [])
        for (const query of queries(route)) {
          asked.length = 0;
          const { status } = await person.ask('GET', `${route.path}?${query}`);
          if (status === 200) answered += 1;
          for (const one of [...asked]) {
            const shape = one.sql.replace(/(\?, )+\?/g, '?');
            if (seen.has(shape)) continue;
            seen.add(shape);
            const found = await faults(one);
            if (found.length > 0)
              wrong[`${route.name}?${decodeURIComponent(query)}`] = [...found, one.sql.slice(0, 400)];
          }
        }
    }
    expect(answered).toBeGreaterThan(200);
    const unreasoned = Object.entries(wrong).filter(([name]) => !MAY.some(([route]) => route.test(name)));
    expect(Object.fromEntries(unreasoned)).toEqual({});
    // An exception that nothing needs any more is struck out.
    expect(MAY.filter(([route]) => !Object.keys(wrong).some((name) => route.test(name)))).toEqual([]);
  }, 300_000);
});
