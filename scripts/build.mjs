/** Builds what has changed since the last time, so that the second start is quick and never runs old code. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, npm, root, runStep, say } from './steps.mjs';

/** @typedef {{ title: string, inputs: string[], output: string, command: [string, string[]], env?: Record<string, string> }} Part */

const common = ['package-lock.json', 'tsconfig.base.json', 'shared/src', 'shared/tsconfig.json'];
const miniapp = ['miniapp/src', 'miniapp/config', 'miniapp/babel.config.js', 'miniapp/package.json'];

/** @type {Record<string, Part>} */
const parts = {
  shared: {
    title: '编译公共部分',
    inputs: common,
    output: 'shared/dist',
    command: [bin('tsc'), ['-p', 'shared/tsconfig.json']],
  },
  server: {
    title: '编译服务端',
    inputs: [...common, 'server/src', 'server/tsconfig.json', 'server/package.json'],
    output: 'server/dist/main.js',
    command: [bin('tsc'), ['-p', 'server/tsconfig.json']],
  },
  admin: {
    title: '生成工作台',
    inputs: [...common, 'admin/src', 'admin/index.html', 'admin/vite.config.ts', 'admin/package.json'],
    output: 'admin/dist/index.html',
    command: npm('run', 'build', '-w', 'admin'),
    env: { NODE_ENV: 'production' },
  },
  h5: {
    title: '生成网页版',
    inputs: [...common, ...miniapp],
    output: 'miniapp/dist/h5/index.html',
    command: npm('run', 'build:h5', '-w', 'miniapp'),
    env: { NODE_ENV: 'production' },
  },
  weapp: {
    title: '生成微信小程序',
    inputs: [...common, ...miniapp],
    output: 'miniapp/dist/weapp/app.js',
    command: npm('run', 'build:weapp', '-w', 'miniapp'),
    env: { NODE_ENV: 'production' },
  },
};

/** Files of a path, sorted, without tests: a changed test is no reason to build.
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .map((name) => join(path, name))
    .filter((file) => !/\.spec\.tsx?$/.test(file) && statSync(join(root, file)).isFile());
}

/** @param {Part} part */
function fingerprint(part) {
  const hash = createHash('sha256').update(`${process.version} ${process.env.TARO_APP_API ?? ''}`);
  for (const file of part.inputs.flatMap(filesOf)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Drops compiled files whose source is gone, so that nothing loads what was deleted.
 * @param {string} workspace
 */
function sweep(workspace) {
  const dist = join(root, workspace, 'dist');
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const stem = /^(.*?)(\.d\.ts|\.js|\.js\.map)$/.exec(name)?.[1];
    if (stem !== undefined && !existsSync(join(root, workspace, 'src', `${stem}.ts`)))
      rmSync(join(dist, name));
  }
}

/**
 * Builds one part if its sources differ from those of its last good build.
 * @param {string} name shared, server, admin, h5 or weapp
 * @param {{ quiet?: boolean }} [options] `quiet`: no heartbeat lines
 * @returns {Promise<boolean>} true when it had to be built
 * @throws {Error} with the compiler's words when it fails
 */
export async function build(name, { quiet = false } = {}) {
  const part = parts[name];
  if (!part) throw new Error(`没有这一部分：${name}（有 ${Object.keys(parts).join('、')}）`);
  const stamp = join(root, '.cache', `build-${name}.sha256`);
  const now = fingerprint(part);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (now === before && existsSync(join(root, part.output))) return false;
  say(`${part.title}…`);
  rmSync(stamp, { force: true });
  const isWorkspace = name === 'shared' || name === 'server';
  if (isWorkspace && !existsSync(join(root, part.output))) {
    rmSync(join(root, name, 'dist'), { recursive: true, force: true });
  }
  const { ok, output, seconds } = await runStep(part.title, ...part.command, { env: part.env, quiet });
  if (!ok) throw new Error(`${part.title}失败：\n${output.trim().split('\n').slice(-60).join('\n')}`);
  if (isWorkspace) sweep(name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  say(`${part.title}：完成（${seconds} 秒）`);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  try {
    for (const name of names.length > 0 ? names : Object.keys(parts)) {
      if (!(await build(name))) say(`${parts[name]?.title}：没有变化`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
