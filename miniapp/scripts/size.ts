// `npm run size` runs this: prints what each package and the first screen of the web build weigh, and fails over budget.
// It measures what stands in dist/, so build first. Weapp packages count every byte; the web counts gzip of what Chromium loads.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGET, type Weight, weighPackages } from './weigh.js';

const NAMES: Readonly<Record<string, string>> = { main: '主包', total: '合计' };
let failed = false;

function line({ name, bytes, budget }: Weight): void {
  const over = bytes > budget;
  failed ||= over;
  const share = `${Math.round((bytes / budget) * 100)}%`;
  const size = bytes.toLocaleString('en-US').padStart(9);
  console.log(
    `${over ? '超出' : '合格'}  ${(NAMES[name] ?? name).padEnd(24)} ${size} 字节  ${share.padStart(4)}`,
  );
}

function missing(folder: string, script: string): void {
  failed = true;
  console.log(`没有 ${folder}，请先运行 npm run ${script} -w miniapp`);
}

function weapp(): void {
  const dist = join(process.cwd(), 'dist/weapp');
  if (!existsSync(join(dist, 'app.json'))) {
    missing('dist/weapp', 'build:weapp');
    return;
  }
  console.log('小程序');
  for (const weight of weighPackages(dist)) line(weight);
}

/** Scripts the home page needs: those of index.html, and the lazy chunks it names for its own page. */
function firstScreen(): void {
  const dist = join(process.cwd(), 'dist/h5');
  const listed = join(dist, 'first-screen.json');
  if (!existsSync(listed)) {
    missing('dist/h5', 'build:h5');
    return;
  }
  const names = JSON.parse(readFileSync(listed, 'utf8')) as string[];
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length,
    0,
  );
  console.log('网页');
  line({ name: '首屏脚本（压缩后）', bytes, budget: BUDGET.firstScreen });
}

weapp();
firstScreen();
process.exitCode = failed ? 1 : 0;
