/** Gives a test the application beside a stand-in of WeChat, fully configured, and asks for what is expected to fail. */
import { WechatClient } from '../../src/modules/wechat/wechat.client.js';
import { WechatError } from '../../src/modules/wechat/wechat.error.js';
import { type StandIn, startStandIn } from '../../src/wechat-stand-in/stand-in.js';
import { type DatabaseKind, startApp, type TestApp } from './app.js';

export const WECHAT_SECRET = 'a-secret-that-must-not-show';
export const PUSH = { token: 'pushtoken', appId: 'wxtest0001', aesKey: 'k'.repeat(43) } as const;

export interface WithWechat {
  readonly test: TestApp;
  readonly standIn: StandIn;
  readonly client: WechatClient;
  close(): Promise<void>;
}

export async function withWechat(
  kind: DatabaseKind,
  more: Readonly<Record<string, string>> = {},
): Promise<WithWechat> {
  const standIn = await startStandIn();
  standIn.world.imageMs = null;
  const test = await startApp(kind, {
    ...standIn.env,
    WECHAT_APP_ID: PUSH.appId,
    WECHAT_APP_SECRET: WECHAT_SECRET,
    WECHAT_PUSH_TOKEN: PUSH.token,
    WECHAT_PUSH_AES_KEY: PUSH.aesKey,
    ...more,
  });
  return {
    test,
    standIn,
    client: test.app.get(WechatClient, { strict: false }),
    async close() {
      await test.close();
      await standIn.close();
    },
  };
}

/** The WechatError that a call ends in. @throws Error when it ends in anything else */
export async function refusedBy(call: Promise<unknown>): Promise<WechatError> {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WechatError) return error;
  throw new Error(`expected a WechatError, got ${String(error)}`);
}
