/** The `npm run` commands of the server go through here, so that each works on a fresh clone and never runs old code. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { root } from './steps.mjs';

const [name, ...args] = process.argv.slice(2);
if (!name) {
  console.error('用法：node scripts/tool.mjs server/dist 里的文件（不带 .js） [参数…]');
  process.exit(2);
}
try {
  if (!isInstalled()) await install();
  await build('shared');
  await build('server');
  const path = join(root, 'server/dist', `${name}.js`);
  const child = spawn(process.execPath, [path, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGTERM')).on('SIGINT', () => {});
  child.once('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
