/** Gives a server in demo mode its own WeChat, unless it was told to use another. */
import type { Config } from '../common/config/config.js';
import { Env } from '../common/config/env.js';
import { startStandIn } from './stand-in.js';

/** Call before the application is made; the stand-in ends with the process. */
export async function useStandInForDemo(config: Config): Promise<void> {
  if (!config.demo || config.env.WECHAT_HOST !== new Env().WECHAT_HOST) return;
  const standIn = await startStandIn();
  standIn.unref();
  config.env.WECHAT_HOST = standIn.url;
}
