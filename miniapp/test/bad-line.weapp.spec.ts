// Proves that a bad line and a killed app lose nothing: words for each failure, a draft that stays, and a message that is sent once.
import { randomUUID } from 'node:crypto';
import { Phone } from './host/phone.js';
import { openWeappSite, type WeappSite } from './host/site.js';

const STATION = 'packages/citizen/station/index';
const COMPOSE = 'packages/citizen/compose/index';
const TEXT = '桥头的路灯坏了三天，晚上走路看不见，请帮忙修一修。';

describe('a bad line in the built mini-program', () => {
  let site: WeappSite;
  let phone: Phone;
  let to: { stationId: string };
  beforeAll(async () => {
    site = await openWeappSite();
    to = { stationId: site.county.stationId };
  });
  beforeEach(() => {
    phone = new Phone(site.url);
  });
  afterEach(() => {
    phone.kill();
    expect(phone.faults).toEqual([]);
  });
  afterAll(() => site.close());

  const signIn = async () => {
    await phone.launch('pages/me/index');
    await phone.tap('登录');
    await phone.sees('当前身份：群众');
  };
  const token = () => (phone.storage.get('liaison:session') as { accessToken: string }).accessToken;
  const write = async () => {
    await phone.launch(COMPOSE, to);
    await phone.tap('选类别');
    await phone.tap('交通运输');
    await phone.tap('选好了');
    await phone.type('说说情况', TEXT);
    await phone.sees(`${Array.from(TEXT).length}/`);
  };
  const posts = () =>
    phone.network.sent.filter(({ method, path }) => method === 'POST' && path === '/api/citizen/messages');

  it.each([
    ['down', '网络没有连上，请检查后再试。'],
    ['slow', '网络太慢，没有等到回应，请再试一次。'],
  ] as const)(
    'a line that is %s has its word, and the page comes by itself when it is back',
    async (line, word) => {
      phone.network.line = line;
      await phone.launch(STATION, { id: to.stationId });
      await phone.sees(word);
      phone.tell('onNetworkStatusChange', { isConnected: false });
      await phone.sees('没有网络。写的内容会留着');
      phone.network.line = 'up';
      phone.tell('onNetworkStatusChange', { isConnected: true });
      await phone.sees('下湾村代表联络站');
      expect(phone.page.text).not.toContain('没有网络');
    },
  );

  it('what was written is there after the app was killed', async () => {
    await write();
    await phone.launch(COMPOSE, to);
    await phone.sees('已找回上次没写完的内容');
    expect(phone.page.all('textarea').map((field) => phone.page.attribute(field, 'value'))).toEqual([TEXT]);
  });

  it('a message whose answer was lost before a kill is sent again under its key, and stored once', async () => {
    await signIn();
    await write();
    phone.network.line = 'lost';
    await phone.tap('提交留言');
    await phone.waits(() => posts().length > 0, 'the sending');
    phone.kill();
    phone.network.line = 'up';
    await phone.launch(COMPOSE, to);
    await phone.sees('留言已送达');
    expect(posts().length).toBeGreaterThan(1);
    expect(new Set(posts().map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
    const answer = await fetch(`${site.url}/api/citizen/messages?box=open`, {
      headers: { authorization: `Bearer ${token()}` },
    });
    expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(1);
    await phone.launch(COMPOSE, to);
    await phone.sees('提交留言');
    expect(phone.page.text).not.toContain('已找回');
  });

  it('a long list grows by what is new, and stays as long when the person comes back to it', async () => {
    await signIn();
    for (let number = 1; number <= 25; number += 1) {
      const response = await fetch(`${site.url}/api/citizen/messages`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token()}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({
          ...to,
          category: '交通运输',
          text: `第${number}件：${TEXT}`,
          visibility: 'private',
        }),
      });
      expect(response.status).toBeLessThan(300);
    }
    await phone.launch('pages/messages/index');
    await phone.sees('第25件');
    const first = Math.max(...phone.page.writes.map(({ bytes }) => bytes));
    const before = phone.page.writes.length;
    phone.page.call('onReachBottom');
    await phone.sees('第1件');
    const more = Math.max(...phone.page.writes.slice(before).map(({ bytes }) => bytes));
    expect(more).toBeLessThan(first);
    phone.stack.open(`/${STATION}?id=${to.stationId}`);
    await phone.sees('下湾村代表联络站');
    phone.stack.back();
    const asked = phone.network.sent.length;
    await phone.waits(
      () => phone.network.sent.slice(asked - 1).some(({ path }) => /box=open.*cursor=/.test(path)),
      'the second page again',
    );
    await phone.sees('第1件');
    expect(phone.page.text).toContain('第25件');
    const cards = () => phone.page.text.match(/第\d+件/g)?.length;
    expect(cards()).toBe(25);
    phone.page.call('onPullDownRefresh');
    await phone.waits(() => phone.callsOf('stopPullDownRefresh').length === 1, 'the end of the refresh');
    expect(cards()).toBe(25);
  });
});
