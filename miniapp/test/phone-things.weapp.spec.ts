// Proves what WeChat itself offers and asks: consent, updates, cards, calls, the map, and photos made smaller before they leave.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Phone } from './host/phone.js';
import { openWeappSite, type WeappSite } from './host/site.js';

const STATION = 'packages/citizen/station/index';
const COMPOSE = 'packages/citizen/compose/index';
/** One grey point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describe('what the phone does for the built mini-program', () => {
  let site: WeappSite;
  let phone: Phone;
  let folder: string;
  let station: { id: string };
  beforeAll(async () => {
    site = await openWeappSite();
    folder = mkdtempSync(join(tmpdir(), 'weapp-'));
    for (const name of ['large.png', 'small.png']) writeFileSync(join(folder, name), PNG);
    station = { id: site.county.stationId };
    await site.write('UPDATE station SET phone = ?, lat = ?, lng = ? WHERE id = ?', [
      ...['0000-7654321', 30.25, 120.15],
      site.county.stationId,
    ]);
  });
  beforeEach(() => {
    phone = new Phone(site.url);
  });
  afterEach(() => {
    phone.kill();
    expect(phone.faults).toEqual([]);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await site.close();
  });

  it('asks before the first place, and once agreed asks no more', async () => {
    await phone.launch();
    await phone.tap('在地图上选');
    await phone.sees('用之前，请您同意');
    expect(phone.callsOf('chooseLocation')).toEqual([]);
    await phone.agree();
    await phone.sees('离您近的联络站');
    expect(phone.callsOf('chooseLocation')).toHaveLength(1);
    expect(phone.page.text).not.toContain('用之前，请您同意');
    await phone.tap('村口小桥');
    await phone.waits(() => phone.callsOf('chooseLocation').length === 2, 'the second map');
    expect(phone.page.text).not.toContain('用之前，请您同意');
  });

  it('a refusal fails that one call with a word, and reading goes on', async () => {
    await phone.launch();
    await phone.tap('在地图上选');
    await phone.tap('看隐私说明');
    await phone.sees('我们收什么，为什么收');
    phone.stack.back();
    await phone.tap('不同意');
    await phone.waits(() => phone.callsOf('showToast').length > 0, 'a word');
    expect(phone.callsOf('showToast')[0]?.title).toContain('没有同意也能看内容');
    expect(phone.callsOf('chooseLocation')).toEqual([]);
    await phone.tap('下湾村代表联络站,村委会旁');
    await phone.sees('田禾生');
  });

  it('fills in the telephone number of WeChat on a tap, and says so when it cannot', async () => {
    await phone.launch(COMPOSE, { stationId: station.id });
    await phone.sees('用微信的手机号填写');
    phone.page.pressOpen('用微信的手机号填写', {});
    await phone.waits(() => phone.callsOf('showToast').length === 1, 'a word');
    expect(phone.callsOf('showToast')[0]?.title).toContain('没有使用微信的手机号');
    phone.page.pressOpen('用微信的手机号填写', { code: 'spent' });
    await phone.waits(() => phone.callsOf('showToast').length === 2, 'the sentence');
    expect(phone.callsOf('showToast')[1]?.title).toContain('微信没有给出手机号');
    await phone.sees('用微信的手机号填写');
    phone.page.pressOpen('用微信的手机号填写', { code: 'demo-phone' });
    await phone.waits(() => /\d{8,}/.test(phone.page.valueAt('联系方式')), 'the number');
  });

  it('offers a newer version, and starts it only when the person wants it', async () => {
    await phone.launch();
    phone.person.answers.showModal = { confirm: false };
    phone.tell('onUpdateReady');
    await phone.waits(() => phone.callsOf('showModal').length === 1, 'the question');
    expect(phone.callsOf('applyUpdate')).toEqual([]);
    phone.person.answers.showModal = { confirm: true };
    phone.tell('onUpdateReady');
    await phone.waits(() => phone.callsOf('applyUpdate').length === 1, 'the update');
  });

  it.each([
    [STATION, () => station.id, '下湾村代表联络站', '下湾村代表联络站：有话找代表'],
    ['packages/citizen/deputy/index', () => site.county.deputies[0], '田禾生', '田禾生代表：有话找我说'],
  ])('the card of %s names it and leads back to it', async (route, id, seen, title) => {
    await phone.launch(route, { id: id() });
    await phone.sees(seen);
    const card = phone.page.call('onShareAppMessage', { from: 'menu' });
    expect(card).toEqual({ title, path: `/${route}?id=${id()}` });
  });

  it('a published answer can be passed on; a private message cannot', async () => {
    await phone.launch('packages/common/public-message/index', { id: station.id });
    await phone.sees('回首页');
    expect(phone.page.has('onShareAppMessage')).toBe(true);
    await phone.launch('packages/citizen/message/index', { id: station.id });
    expect(phone.page.has('onShareAppMessage')).toBe(false);
  });

  it('calls the station and leads to it', async () => {
    await phone.launch(STATION, station);
    await phone.tap('打电话 0000-7654321');
    expect(phone.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '0000-7654321' }]);
    await phone.tap('导航到 村委会旁');
    expect(phone.callsOf('openLocation')).toEqual([
      { latitude: 30.25, longitude: 120.15, name: '下湾村代表联络站', address: '村委会旁', scale: 16 },
    ]);
  });

  it('sends the smaller copy of a photo and shows it when it has arrived', async () => {
    phone.person.agreed = true;
    const [large, small] = ['large.png', 'small.png'].map((name) => join(folder, name));
    phone.person.answers.chooseMedia = { tempFiles: [{ tempFilePath: large, size: 9_000_000 }] };
    phone.person.answers.compressImage = { tempFilePath: small };
    await phone.launch(COMPOSE, { stationId: station.id });
    await phone.tap('加照片');
    await phone.waits(() => phone.page.all('image').length === 1, 'the photo');
    await phone.waits(
      () => /\/files\//.test(String(phone.page.attribute(phone.page.all('image')[0] ?? {}, 'src'))),
      "the server's own picture",
    );
    const sent = phone.network.sent.filter(({ path }) => path === '/api/files');
    expect(sent.map(({ body }) => body)).toEqual([`file:${small}`]);
    expect(phone.page.text).not.toContain('没传上');
  });
});
