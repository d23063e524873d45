/** The steps of a start, told to the person at the console as they happen. */
import { networkInterfaces } from 'node:os';
import qrcode from 'qrcode';
import { makeApp } from './bootstrap.js';
import { type Config, ConfigError } from './common/config/config.js';
import { Reads } from './common/database/connections.js';
import { connect } from './common/database/data-source.js';
import { SCHEMA } from './database/schema.js';
import { DEMO_PASSWORD } from './demo/fill/world.js';
import { PUSH_PATH } from './modules/wechat/push/push.public.controller.js';
import { prepare } from './prepare.js';
import { startStandIn } from './wechat-stand-in/stand-in.js';

/** @throws ConfigError for a port that is taken or a database that is away. */
export async function serve(given: Config): Promise<void> {
  await prepare(given);
  const config = await withStandIn(given);
  const app = await makeApp(config, await connect(config.databaseUrl, SCHEMA));
  await app.listen(config.env.PORT, config.env.HOST).catch((error: unknown) => {
    const taken = error instanceof Error && Reflect.get(error, 'code') === 'EADDRINUSE';
    throw taken
      ? new ConfigError(`端口 ${config.env.PORT} 已被占用，请停止占用它的程序，或用 PORT 换一个端口。`)
      : error;
  });
  await greet(config, app.get(Reads, { strict: false }));
}

/** The demo speaks WeChat's contract too, against a loopback stand-in, unless a real app is configured. */
async function withStandIn(config: Config): Promise<Config> {
  if (!config.demo || config.env.WECHAT_APP_SECRET) return config;
  const standIn = await startStandIn();
  const push = { token: 'demo', appId: 'demo', aesKey: 'demo'.repeat(11).slice(0, 43) };
  standIn.world.target = { ...push, url: `http://127.0.0.1:${config.env.PORT}${PUSH_PATH}` };
  return config.with({
    ...{ WECHAT_HOST: standIn.url, WECHAT_APP_ID: push.appId, WECHAT_APP_SECRET: 'demo' },
    ...{ WECHAT_PUSH_TOKEN: push.token, WECHAT_PUSH_AES_KEY: push.aesKey },
  });
}

/** `localhost` means the phone itself to a phone: the code carries this machine's address in the local network. */
function phoneUrl(config: Config): string {
  if (config.env.PUBLIC_URL) return config.publicUrl;
  const lan = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal);
  return lan ? `http://${lan.address}:${config.env.PORT}` : config.publicUrl;
}

async function greet(config: Config, reads: Reads): Promise<void> {
  const { publicUrl } = config;
  console.log(`\n服务已启动：${publicUrl}`);
  if (!config.env.WECHAT_APP_SECRET)
    console.log('未配置微信小程序（WECHAT_APP_ID、WECHAT_APP_SECRET），微信登录不可用。');
  if (!config.demo) return;
  const station = await reads.one<{ code: string; name: string }>(
    `SELECT c.code, s.name FROM entry_code c JOIN station s ON s.id = c.target_id
     WHERE c.target_kind = 'station' AND c.revoked_at IS NULL
     ORDER BY (SELECT COUNT(*) FROM message m WHERE m.station_id = s.id AND m.published_at IS NOT NULL) DESC LIMIT 1`,
  );
  if (!station) return;
  const link = `${publicUrl}/s/${station.code}`;
  const scanned = `${phoneUrl(config)}/s/${station.code}`;
  console.log(`\n${await qrcode.toString(scanned, { type: 'terminal', small: true })}`);
  console.log(`群众      用手机扫上面的码（${scanned}）`);
  console.log(`          或在本机打开 ${link}（${station.name}）`);
  console.log(`代表      打开 ${publicUrl}/login ，选“代表”中的任意一位`);
  console.log(`承办单位  ${publicUrl}/admin ，账号 unit01 至 unit25，密码同下；也可在 /login 选“承办单位”`);
  console.log(`工作人员  ${publicUrl}/admin ，账号 admin / office01 / station001，密码 ${DEMO_PASSWORD}`);
  if (/127\.0\.0\.1/.test(config.env.WECHAT_HOST))
    console.log(`微信替身  ${config.env.WECHAT_HOST} ，可看发出的订阅消息`);
  console.log(`\n手机扫码需与本机在同一网络；换地址请设 PUBLIC_URL。这是演示数据，按 Ctrl+C 停止。`);
}
