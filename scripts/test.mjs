/** `npm test` runs every test of the house on what the machine has, says what it left out, and counts in its last line. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { startMariadb } from './mariadb.mjs';
import { root, say } from './steps.mjs';
import { testFolder } from './test-folder.mjs';
import { BROWSER, findChromium, summarize, testFiles, WEAPP } from './test-parts.mjs';

const results = join(root, 'results');
const jestReport = join(results, 'jest.json');

/**
 * Runs Jest in the open.
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>} its exit code
 */
function jest(args, env) {
  const own = [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${jestReport}`,
    '--silent=false',
  ];
  // Jest prints its report for machines on stdout as well; the file is enough.
  const child = spawn(process.execPath, [...own, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Builds what the tests run: the server always, the pages when a browser or the WeChat host will open them.
 * @param {boolean} withBrowser
 */
async function prepare(withBrowser) {
  await build('shared');
  await build('server');
  if (withBrowser && testFiles(BROWSER).length > 0) {
    await build('h5');
    await build('admin');
  }
  if (testFiles(WEAPP).length > 0) await build('weapp');
}

async function main() {
  mkdirSync(results, { recursive: true });
  rmSync(jestReport, { force: true });
  const chromium = findChromium();
  const withBrowser = chromium.path !== undefined;
  await prepare(withBrowser);
  const { folder, remove } = testFolder();
  const database = await startMariadb({ within: folder });
  const withMariadb = 'url' in database;
  const args = process.argv.slice(2);
  const leftOut = withBrowser ? [] : testFiles(BROWSER);
  if (leftOut.length > 0) args.push('--testPathIgnorePatterns', BROWSER.source);
  say('运行测试…');
  const code = await jest(args, {
    TEST_MARIADB_URL: withMariadb ? database.url : '',
    TEST_CHROMIUM_PATH: chromium.path ?? '',
    TMPDIR: folder,
  }).finally(async () => {
    if (withMariadb) await database.stop();
    remove();
  });
  if (!existsSync(jestReport)) throw new Error('Jest 没有留下报告');
  const summary = summarize(JSON.parse(readFileSync(jestReport, 'utf8')), leftOut.length);
  writeFileSync(join(results, 'test-summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  const filtered = args.length > 0 ? '（本次只选了一部分测试）' : '';
  if (summary.mariadb === 'skipped') {
    say(
      `跳过 MariaDB 部分：${withMariadb ? `没有在它上面跑的测试，或其中有跳过的${filtered}` : database.reason}`,
    );
  }
  if (summary.browser === 'skipped') {
    say(`跳过浏览器部分：${chromium.reason ?? `没有浏览器测试，或其中有跳过的${filtered}`}`);
  }
  return { ...summary, failed: code !== 0 && summary.failed === 0 ? 1 : summary.failed };
}

/** @type {{ passed: number, failed: number, skipped: number }} */
let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  counts = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
