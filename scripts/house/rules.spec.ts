/** Feeds the house check small bad trees and sees every rule fail, because a check that never fails proves nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkHouse } from './rules.js';

const trees: string[] = [];
afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

/** Writes these files into a fresh tree and names what the check finds, as `path rule`. */
function check(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'liaison-house-'));
  trees.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkHouse(root).map(({ path, rule }) => `${path} ${rule}`);
}

const use = (from: string): string => `/** Why. */\nimport { a } from '${from}';\nexport const b = a;\n`;
const lines = (count: number): string => `/** Why. */\n${'export {};\n'.repeat(count - 1)}`;
const MODULES = 'server/src/modules';

test('a tree in order has no findings', () => {
  expect(
    check({
      'shared/src/messages/messages.states.ts': use('../kernel/errors.js'),
      [`${MODULES}/messages/commands/answer.ts`]: use('../../stations/station.entity.js'),
      [`${MODULES}/deputies/deputies.queries.ts`]: use('../stations/station.entity.js'),
      [`${MODULES}/statistics/figures.queries.ts`]: use('../ratings/ratings.repository.js'),
      [`${MODULES}/regions/regions.module.ts`]: use('../../common/database/unit-of-work.js'),
      'server/src/database/schema.ts': use('../modules/ratings/rating.entity.js'),
      'server/src/doors/citizen.module.ts': use('../modules/ratings/ratings.module.js'),
      'server/src/common/database/unit-of-work.ts':
        '// Why.\nexport const run = (dataSource: D) => dataSource.transaction();\n',
      'miniapp/src/packages/citizen/home/index.tsx': use('../../../features/message-card'),
      'shared/src/api/api.gen.ts': 'export interface Big {}\n'.repeat(500),
      'server/src/database/migrations/1-first.ts': lines(500),
    }),
  ).toEqual([]);
});

test.each([
  ['a module imports a higher floor', `${MODULES}/stations/a.ts`, '../messages/b.js'],
  ['a module imports a neighbour', `${MODULES}/messages/a.ts`, '../suggestions/b.js'],
  ['a module climbs its staircase', `${MODULES}/stations/a.ts`, '../deputies/b.js'],
  ['a floor-2 module climbs its staircase', `${MODULES}/accounts/a.ts`, '../audit/b.js'],
  ['a neighbour without a staircase', `${MODULES}/duty/a.ts`, '../ratings/b.js'],
  ['common imports a module', 'server/src/common/events/a.ts', '../../modules/regions/b.js'],
  ['a module imports the list of tables', `${MODULES}/ratings/a.ts`, '../../database/schema.js'],
  ['a module imports a door', `${MODULES}/ratings/a.ts`, '../../doors/citizen.module.js'],
  ['the mini-program reaches into the server', 'miniapp/src/core/a.ts', '../../../server/src/main.js'],
  ['core imports a feature', 'miniapp/src/core/a.ts', '../features/card'],
  ['one door imports another', 'miniapp/src/packages/citizen/home/index.tsx', '../../deputy/desk/index'],
])('floors: %s', (_name, path, name) => {
  expect(check({ [path]: use(name) })).toEqual([`${path} floors`]);
});

test('floors: types, re-exports and dynamic imports count too', () => {
  const path = `${MODULES}/stations/a.ts`;
  const ways = [`import type { a } from`, `export * from`, `export const load = () => import(`];
  for (const way of ways) {
    const end = way.endsWith('(') ? ')' : '';
    expect(check({ [path]: `/** Why. */\n${way} '../messages/b.js'${end};\n` })).toEqual([`${path} floors`]);
  }
});

test('floors: a module that nobody has placed', () => {
  expect(check({ [`${MODULES}/weather/a.ts`]: '/** Why. */\n' })).toEqual([`${MODULES}/weather/a.ts floors`]);
});

test.each(['node:fs', 'fs', 'crypto', '@nestjs/common', '@tarojs/taro', 'react', 'typeorm'])(
  'pure: %s',
  (name) => {
    expect(check({ 'shared/src/kernel/a.ts': use(name) })).toEqual(['shared/src/kernel/a.ts pure']);
  },
);

test.each([
  ['forward-ref', `${MODULES}/ratings/a.ts`, '/** Why. */\nexport const a = forwardRef(() => B);\n'],
  [
    're-export',
    `${MODULES}/ratings/index.ts`,
    "/** Why. */\nexport * from './a.js';\nexport { b } from './b.js';\n",
  ],
  ['transaction', `${MODULES}/ratings/a.ts`, '/** Why. */\nthis.dataSource.transaction(async () => {});\n'],
  ['transaction', 'server/src/main.ts', '/** Why. */\nawait queryRunner.startTransaction();\n'],
  ['synchronize', 'server/test/db/a.ts', '/** Why. */\nexport const o = { synchronize: true };\n'],
  ['comment', 'server/src/main.ts', 'export const a = 1;\n'],
])('%s: %s', (rule, path, text) => {
  expect(check({ [path]: text })).toEqual([`${path} ${rule}`]);
});

test('a comment or a string that names forwardRef is no use of it', () => {
  expect(
    check({
      'server/src/main.ts': "/** No forwardRef, no synchronize: true. */\nexport const a = 'forwardRef';\n",
    }),
  ).toEqual([]);
});

test.each([
  [`${MODULES}/messages/commands/answer.ts`, 80],
  [`${MODULES}/messages/messages.citizen.controller.ts`, 120],
  [`${MODULES}/messages/message.entity.ts`, 100],
  [`${MODULES}/messages/messages.repository.ts`, 180],
  ['miniapp/src/packages/citizen/home/index.tsx', 180],
  ['server/src/main.ts', 220],
])('size: %s has at most %d lines', (path, most) => {
  expect(check({ [path]: lines(most) })).toEqual([]);
  expect(check({ [path]: lines(most + 1) })).toEqual([`${path} size`]);
});
