// `npm run size` runs this: prints what each package and the first screen of the web build weigh, and fails over budget.
// It measures what stands in dist/, so build first. Weapp packages count every byte; the web counts gzip of what Chromium loads.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUDGET = { main: 400_000, subpackage: 150_000, firstScreen: 150 * 1024 };
let failed = false;

/** Every file under a folder, with its bytes. */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [{ path, bytes: statSync(path).size }];
  });
}

function line(name, bytes, budget) {
  const over = bytes > budget;
  failed ||= over;
  const share = `${Math.round((bytes / budget) * 100)}%`;
  console.log(
    `${over ? '超出' : '合格'}  ${name.padEnd(24)} ${bytes.toLocaleString('en-US').padStart(9)} 字节  ${share.padStart(4)}`,
  );
}

function weapp() {
  const dist = join(root, 'dist/weapp');
  if (!existsSync(join(dist, 'app.json'))) return missing('dist/weapp', 'build:weapp');
  const roots = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')).subPackages.map((sub) => sub.root);
  const sums = new Map([['main', 0], ...roots.map((name) => [name, 0])]);
  for (const { path, bytes } of files(dist)) {
    const place = relative(dist, path);
    const owner = roots.find((name) => place.startsWith(`${name}/`)) ?? 'main';
    sums.set(owner, (sums.get(owner) ?? 0) + bytes);
  }
  console.log('小程序');
  for (const [name, bytes] of sums)
    line(name === 'main' ? '主包' : name, bytes, name === 'main' ? BUDGET.main : BUDGET.subpackage);
  return undefined;
}

/** Scripts the home page needs: those of index.html, and the lazy chunks it names for its own page. */
function firstScreen() {
  const dist = join(root, 'dist/h5');
  const listed = join(dist, 'first-screen.json');
  if (!existsSync(listed)) return missing('dist/h5', 'build:h5');
  const names = JSON.parse(readFileSync(listed, 'utf8'));
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length,
    0,
  );
  console.log('网页');
  line('首屏脚本（压缩后）', bytes, BUDGET.firstScreen);
  return undefined;
}

function missing(folder, script) {
  failed = true;
  console.log(`没有 ${folder}，请先运行 npm run ${script} -w miniapp`);
}

weapp();
firstScreen();
process.exitCode = failed ? 1 : 0;
