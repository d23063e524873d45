/** Proves that there is one access token, renewed once however many callers and processes are refused, and kept sealed. */
import { Config } from '../../src/common/config/config.js';
import { DatabaseConnections, Reads } from '../../src/common/database/connections.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Leases } from '../../src/common/leases/leases.js';
import { Sealer } from '../../src/common/sealing/sealer.js';
import { Clock } from '../../src/common/time/clock.js';
import { AccessToken } from '../../src/modules/wechat/access-token.js';
import { WechatHealth } from '../../src/modules/wechat/service-health.js';
import { WechatClient } from '../../src/modules/wechat/wechat.client.js';
import { WechatTransport } from '../../src/modules/wechat/wechat.transport.js';
import { DATABASES } from '../support/app.js';
import { refusedBy, WECHAT_SECRET, type WithWechat, withWechat } from '../support/wechat.js';

describe.each(DATABASES)('the access token on %s', (kind) => {
  let wechat: WithWechat;
  let client: WechatClient;

  beforeAll(async () => {
    wechat = await withWechat(kind);
  });
  afterAll(() => wechat.close());
  beforeEach(async () => {
    wechat.standIn.world.faults.clear();
    wechat.standIn.world.asked.splice(0);
    wechat.test.app.get(Clock).set(null);
    await wechat.test.app.get(UnitOfWork).run((tx) => tx.write('DELETE FROM wechat_token'));
    client = anotherProcess();
  });

  const tokens = () => wechat.standIn.world.count('token');
  const check = () => client.checkText('oAnna', '路灯坏了');

  /** As a second process would be: what it keeps in memory and its name in leases are its own. */
  function anotherProcess(): WechatClient {
    const { app } = wechat.test;
    const [config, reads, uow] = [app.get(Config), app.get(Reads), app.get(UnitOfWork)];
    const [clock, sealer, transport] = [app.get(Clock), app.get(Sealer), new WechatTransport(config)];
    const token = new AccessToken(config, reads, uow, new Leases(uow, clock), sealer, clock, transport);
    return new WechatClient(config, token, transport, new WechatHealth(reads, uow, clock));
  }

  it('is asked for once by a hundred callers that begin together', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, check));
    expect(new Set(answers)).toEqual(new Set(['pass']));
    expect(tokens()).toBe(1);
  });

  it.each([40001, 40014, 42001])(
    'is renewed once when a hundred callers meet %d together',
    async (errcode) => {
      await check();
      wechat.standIn.world.endToken(errcode);
      const answers = await Promise.all(Array.from({ length: 100 }, check));
      expect(new Set(answers)).toEqual(new Set(['pass']));
      expect(tokens()).toBe(2);
    },
  );

  it('is shared by processes: the second renews nothing, also after a refusal', async () => {
    const second = anotherProcess();
    await check();
    await second.checkText('oAnna', '路灯坏了');
    expect(tokens()).toBe(1);
    wechat.standIn.world.endToken();
    const both = Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? client : second).checkText('oAnna', '路灯坏了'),
    );
    await Promise.all(both);
    expect(tokens()).toBe(2);
  });

  it('is tried once more and no more when the new one is refused too', async () => {
    wechat.standIn.world.faults.order('text', { errcode: 40001 });
    const error = await refusedBy(check());
    expect([error.errcode, error.passing]).toEqual([40001, true]);
    expect(wechat.standIn.world.count('text')).toBe(2);
  });

  it('is forced anew only when WeChat gives the refused one again', async () => {
    await check();
    wechat.standIn.world.faults.order('text', { errcode: 40001, times: 1 });
    expect(await check()).toBe('pass');
    const asked = wechat.standIn.world.asked.filter(({ service }) => service === 'token');
    expect(asked.map(({ body }) => body.force_refresh)).toEqual([undefined, undefined, true]);
  });

  it('is renewed before it ends', async () => {
    await check();
    const clock = wechat.test.app.get(Clock);
    clock.set(new Date(Date.now() + 116 * 60_000));
    await check();
    expect(tokens()).toBe(2);
  });

  it('lies sealed in the database, and stands in no row in the clear', async () => {
    await check();
    const reads = wechat.test.app.get(Reads);
    const [row] = await reads.rows<{ token_sealed: string }>('SELECT * FROM wechat_token');
    expect(row?.token_sealed).toMatch(/^v1\./);
    const kept = JSON.stringify([
      await reads.rows('SELECT * FROM wechat_token'),
      await reads.rows('SELECT * FROM wechat_service'),
      await reads.rows('SELECT * FROM audit_entry'),
    ]);
    expect(kept).not.toMatch(/stand-in-|a-secret/);
    expect(JSON.stringify(wechat.standIn.world.asked)).not.toContain(WECHAT_SECRET);
  });

  it('outlives a process that died while it held the lease', async () => {
    const uow = wechat.test.app.get(UnitOfWork);
    const until = dbTime(new Date(Date.now() + 300));
    await uow.run((tx) =>
      tx.write("UPDATE lease SET holder = 'dead', until_at = ? WHERE name = 'wechat-token'", [until]),
    );
    expect(await check()).toBe('pass');
    expect(wechat.test.app.get(DatabaseConnections).mysql).toBe(kind === 'mariadb');
  });
});
