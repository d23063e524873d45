/** `npm start` asks here whether the installed packages are those of the lock file, and installs them when not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, runStep, say } from './steps.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry */

/** @param {string} path @returns {Record<string, Entry>} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** True when every package of package-lock.json is installed in its version; npm's own record of node_modules says so. */
export function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const have = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (
      !path.startsWith('node_modules/') ||
      wanted.link ||
      wanted.optional ||
      wanted.devOptional ||
      wanted.peer
    ) {
      return true;
    }
    return have[path]?.version === wanted.version;
  });
}

/** npm names the reason first and its own manual after it.
 * @param {string} output
 */
const firstWords = (output) =>
  output
    .split('\n')
    .filter((line) => line && !line.startsWith('npm warn'))
    .slice(0, 25)
    .join('\n');

/**
 * Installs exactly what the lock file says, without running the packages' scripts.
 * @throws {Error} with npm's words
 */
export async function install() {
  const total = Object.keys(packagesOf(join(root, 'package-lock.json'))).length;
  say(`安装依赖（约 ${total} 个包，首次需要几分钟，取决于网络）…`);
  const command = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  const { ok, output, seconds } = await runStep('安装依赖', ...command);
  if (!ok) throw new Error(`安装依赖失败：\n${firstWords(output)}`);
  say(`安装依赖：完成（${seconds} 秒）`);
}
