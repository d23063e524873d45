/** `npm run check` runs every check that needs no running server, and names each with its seconds. */
import { build } from './build.mjs';
import { bin, root, runStep, say } from './steps.mjs';

/** A build as a step: the compiler's words when it fails.
 * @param {string} part
 */
const built = (part) => async () => {
  const from = Date.now();
  const output = await build(part, { quiet: true }).then(
    () => '',
    (error) => String(error instanceof Error ? error.message : error),
  );
  return { ok: output === '', output, seconds: Math.round((Date.now() - from) / 1000) };
};

/** @param {string} title @param {string} command @param {string[]} args */
const tool = (title, command, ...args) => [title, () => runStep(title, command, args)];
/** @param {string} title @param {string} project */
const types = (title, project) => tool(title, bin('tsc'), '--noEmit', '-p', project);

const steps = /** @type {[string, () => Promise<{ ok: boolean, output: string, seconds: number }>][]} */ ([
  ['编译公共部分', built('shared')],
  types('类型：公共部分和它的测试', 'shared/tsconfig.spec.json'),
  ['编译服务端', built('server')],
  types('类型：服务端和它的测试', 'server/tsconfig.spec.json'),
  types('类型：小程序', 'miniapp/tsconfig.json'),
  types('类型：工作台', 'admin/tsconfig.json'),
  types('类型：脚本和配置', 'tsconfig.json'),
  tool('格式和写法', bin('biome'), 'ci', '--colors=off', '--max-diagnostics=40', '.'),
  tool('房屋规矩', bin('tsx'), 'scripts/check-house.ts'),
  tool('接口类型', process.execPath, 'scripts/api-types.mjs', '--check'),
]);

const failed = [];
for (const [title, run] of steps) {
  const { ok, output, seconds } = await run();
  say(`${ok ? '通过' : '不过'}  ${title}（${seconds} 秒）`);
  if (ok) continue;
  failed.push(title);
  console.log(output.replaceAll(`${root}/`, '').trim());
}
console.log(failed.length > 0 ? `\n不过的有：${failed.join('、')}` : `\n${steps.length} 项全部通过`);
process.exitCode = failed.length > 0 ? 1 : 0;
