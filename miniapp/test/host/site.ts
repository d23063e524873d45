// Tests of the built package start the real server here, with a small county, the WeChat stand-in and one account of a unit.
import { UnitOfWork } from '../../../server/src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../../server/src/common/events/outbox.dispatcher.js';
import { CreateStaff } from '../../../server/src/modules/accounts/commands/create-staff.js';
import { SignInWechat } from '../../../server/src/modules/accounts/commands/sign-in-wechat.js';
import { Grants } from '../../../server/src/modules/accounts/grants.js';
import { IssueCode } from '../../../server/src/modules/codes/commands/issue-code.js';
import { type StandIn, startStandIn } from '../../../server/src/wechat-stand-in/stand-in.js';
import { makeCounty, type TestCounty } from '../../../server/test/factories/county.js';
import { makeUnits } from '../../../server/test/factories/handling.js';
import { startApp, type TestApp } from '../../../server/test/support/app.js';

export const UNIT_LOGIN = { name: 'jiaotong', password: 'Weapp-test-2026' };

export interface WeappSite {
  readonly test: TestApp;
  readonly county: TestCounty;
  readonly url: string;
  /** The printed code of the station. */
  readonly code: string;
  /** Makes the WeChat user with this openid the first deputy of the county. */
  bindDeputy(openid: string): Promise<void>;
  /** One statement past the API, for what the small county lacks. */
  write(sql: string, values: readonly (string | number)[]): Promise<void>;
  /** Delivers what the steps so far set off. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

async function addUnit(test: TestApp): Promise<void> {
  const units = await makeUnits(test);
  await test.app.get(CreateStaff, { strict: false }).create({
    ...{ loginName: UNIT_LOGIN.name, password: UNIT_LOGIN.password, displayName: '交通局工作人员' },
    ...{ role: 'unit_staff', scopeKind: 'unit', scopeId: units.ids[0] ?? '', scopePath: null },
  });
}

export async function openWeappSite(): Promise<WeappSite> {
  const standIn: StandIn = await startStandIn();
  const wechat = { WECHAT_HOST: standIn.url, WECHAT_APP_ID: 'demo', WECHAT_APP_SECRET: 'demo' };
  const test = await startApp('sqlite', { DEMO_MODE: '1', ...wechat });
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    test.app.get<T>(type as never, { strict: false });
  const county = await makeCounty(test);
  await addUnit(test);
  const { code } = await get(IssueCode).issue({ kind: 'station', id: county.stationId }, null);
  await test.app.listen(0, '127.0.0.1');
  return {
    test,
    county,
    url: (await test.app.getUrl()).replace('[::1]', 'localhost'),
    code,
    bindDeputy: (openid) =>
      get(UnitOfWork).run(async (tx) => {
        const { id } = await get(SignInWechat).account(tx, openid, null, '测试代表');
        const role = { role: 'deputy', scopeKind: 'deputy', scopePath: null } as const;
        await get(Grants).grant(tx, { accountId: id, ...role, scopeId: county.deputies[0] });
      }),
    write: (sql, values) =>
      get(UnitOfWork).run(async (tx) => {
        await tx.write(sql, [...values]);
      }),
    settle: async () => {
      await get(OutboxDispatcher).drain();
    },
    async close() {
      // The phones keep their connections; the server would wait for them.
      test.app.getHttpServer().closeAllConnections();
      await test.close();
      await standIn.close();
    },
  };
}
