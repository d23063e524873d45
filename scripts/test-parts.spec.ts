/** Proves the numbers behind the last line of `npm test`, because CI believes them when it asks what was left out. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Test = [fullName: string, status: string];

/** What scripts/test-parts.mjs makes of a report with these tests; a program of its own, as `npm test` runs it. */
function summarize(suites: Record<string, Test[]>, leftOut = 0, broken = 0): Record<string, unknown> {
  const all = Object.values(suites).flat();
  const count = (status: string) => all.filter((one) => one[1] === status).length;
  const report = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    numRuntimeErrorTestSuites: broken,
    testResults: Object.entries(suites).map(([name, tests]) => ({
      name,
      message: '',
      assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
    })),
  };
  const url = pathToFileURL(join(__dirname, 'test-parts.mjs')).href;
  const code = `import { summarize } from ${JSON.stringify(url)};
    console.log(JSON.stringify(summarize(${JSON.stringify(report)}, ${leftOut})));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code]).toString());
}

test('counts, and says that both parts ran', () => {
  const suites: Record<string, Test[]> = {
    'server/test/db/a.spec.ts': [
      ['SQLite keeps emoji', 'passed'],
      ['MariaDB keeps emoji', 'failed'],
    ],
    'server/test/e2e/loop.browser.spec.ts': [['the whole loop', 'passed']],
    'shared/src/a.spec.ts': [['later', 'todo']],
  };
  expect(summarize(suites)).toEqual({ passed: 2, failed: 1, skipped: 1, mariadb: 'ran', browser: 'ran' });
});

test('one skipped test means that its part was skipped', () => {
  const suites: Record<string, Test[]> = {
    'server/test/e2e/loop.browser.spec.ts': [
      ['the loop on MariaDB', 'pending'],
      ['the loop on SQLite', 'passed'],
    ],
  };
  expect(summarize(suites)).toEqual({
    passed: 1,
    failed: 0,
    skipped: 1,
    mariadb: 'skipped',
    browser: 'skipped',
  });
});

test('no such test means that its part was skipped', () => {
  expect(summarize({ 'shared/src/a.spec.ts': [['adds', 'passed']] })).toMatchObject({
    mariadb: 'skipped',
    browser: 'skipped',
  });
});

test('a file that was left out counts as skipped, a file that does not load as failed', () => {
  expect(summarize({}, 2, 1)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 2,
    mariadb: 'skipped',
    browser: 'skipped',
  });
});
