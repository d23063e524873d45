/** `npm run release:weapp` builds the mini-program for a real server, checks the package as the tests do, and hands it to WeChat's own upload tool. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { bin, npm, root, runStep, say } from './steps.mjs';

const USAGE = `用法：npm run release:weapp -- --server https://域名 --appid wx… --key 上传密钥.key --version 1.0.0 [--desc 说明] [--robot 1]
  --server   服务器地址，必须是 https，且已在公众平台登记为 request、uploadFile、downloadFile 合法域名
  --appid    小程序的 AppID
  --key      公众平台“开发管理 → 开发设置 → 小程序代码上传”里下载的密钥文件；不要放进代码库
  --version  版本号，公众平台上显示
  --check    只编译和检查，不上传`;
/** WeChat's tool is large and needed only here, so it is fetched when it is needed, in this version. */
const TOOL = 'miniprogram-ci@2.1.42';

/** @returns {{ server: string, appid: string, key: string, version: string, desc: string, robot: string, check: boolean } | string} the options, or what is wrong */
function options() {
  const text = /** @type {const} */ ({ type: 'string', default: '' });
  const { values } = parseArgs({
    options: {
      ...{ server: text, appid: text, key: text, version: text },
      desc: { type: 'string', default: '' },
      robot: { type: 'string', default: '1' },
      check: { type: 'boolean', default: false },
    },
  });
  if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(values.server))
    return '--server 应为 https:// 开头的域名，末尾不带斜杠';
  if (values.check) return values;
  if (!/^wx[0-9a-f]{16}$/.test(values.appid)) return '--appid 应为 wx 开头的 18 位 AppID';
  if (!/^\d+\.\d+\.\d+$/.test(values.version)) return '--version 应为三段数字，如 1.0.0';
  if (!/^([1-9]|[12]\d|30)$/.test(values.robot)) return '--robot 应为 1 到 30';
  if (!existsSync(values.key)) return `没有找到密钥文件：${values.key || '（--key 没有填）'}`;
  return values;
}

/** @param {string} title @param {string} command @param {string[]} args */
async function step(title, command, args) {
  say(`${title}…`);
  const { ok, output } = await runStep(title, command, args);
  if (!ok) throw new Error(`${title}没有成功：\n${output}`);
  say(`${title}：完成`);
  return output;
}

try {
  const chosen = options();
  if (typeof chosen === 'string') {
    console.error(`${chosen}\n\n${USAGE}`);
    process.exit(2);
  }
  if (!isInstalled()) await install();
  process.env.TARO_APP_API = chosen.server;
  await build('shared');
  await build('weapp');
  await step('检查小程序包', bin('jest'), [
    '--selectProjects',
    'weapp',
    '--testPathPatterns',
    'package.weapp',
  ]);
  if (chosen.check) say('检查通过，没有上传（--check）');
  else {
    const { appid, key, version, desc, robot } = chosen;
    const upload = [
      ...['exec', '--yes', '--package', TOOL, '--', 'miniprogram-ci', 'upload'],
      ...['--pp', join(root, 'miniapp'), '--pkp', resolve(key), '--appid', appid],
      ...['--uv', version, '-r', robot, '--ud', desc || `版本 ${version}`],
    ];
    console.log(await step('上传到微信', ...npm(...upload)));
    say('已上传为开发版。请到公众平台“版本管理”设为体验版，真机走一遍，再提交审核。');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
