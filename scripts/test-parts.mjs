/** `npm test` learns here which parts of the suite the machine can run, and from Jest's report which did run. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './mariadb.mjs';
import { root } from './steps.mjs';

/** @typedef {{ fullName: string, status: string }} One */
/** @typedef {{ name: string, message: string, assertionResults: One[] }} Suite */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number, testResults: Suite[] }} Report */

/** Tests in files of this name drive a real browser, or the built WeChat package. */
export const BROWSER = /\.browser\.spec\.tsx?$/;
export const WEAPP = /\.weapp\.spec\.tsx?$/;
const MARIADB = /mariadb/i;

/**
 * Full path of a Chromium, or why there is none. CHROMIUM_PATH goes first.
 * @returns {{ path?: string, reason?: string }}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `CHROMIUM_PATH 指的文件不存在：${given}` };
  const path = findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  return path
    ? { path }
    : { reason: '本机没有 Chromium（Debian：apt-get install chromium），也没有设 CHROMIUM_PATH' };
}

/** Test files of the workspaces whose name fits.
 * @param {RegExp} pattern
 */
export function testFiles(pattern) {
  return ['server/test', 'miniapp/test', 'miniapp/src'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
  });
}

/** @param {One[]} tests @returns {'ran' | 'skipped'} ran only when there is such a test and each of them ran */
const fate = (tests) =>
  tests.length > 0 && tests.every(({ status }) => status === 'passed' || status === 'failed')
    ? 'ran'
    : 'skipped';

/**
 * What happened, in the numbers of the last line.
 * @param {Report} report Jest's own
 * @param {number} leftOut test files that were not given to Jest; each counts as one skipped
 */
export function summarize(report, leftOut) {
  const suites = report.testResults;
  const onMariadb = suites
    .flatMap((suite) => suite.assertionResults)
    .filter((one) => MARIADB.test(one.fullName));
  const inBrowser = suites
    .filter((suite) => BROWSER.test(suite.name))
    .flatMap((suite) => suite.assertionResults);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests + leftOut,
    mariadb: fate(onMariadb),
    browser: leftOut > 0 ? /** @type {const} */ ('skipped') : fate(inBrowser),
  };
}
