// Proves that every way into the built mini-program leads to the station, within WeChat's budget for what crosses to the screen.
import { Phone } from './host/phone.js';
import { openWeappSite, type WeappSite } from './host/site.js';

const STATION = 'packages/citizen/station/index';
const LANDING = 'packages/citizen/landing/index';

describe('launching the built mini-program', () => {
  let site: WeappSite;
  let phone: Phone;
  beforeAll(async () => {
    site = await openWeappSite();
  });
  beforeEach(() => {
    phone = new Phone(site.url);
  });
  afterEach(() => {
    phone.kill();
    expect(phone.faults).toEqual([]);
  });
  afterAll(() => site.close());

  const seesStation = async () => {
    await phone.sees('下湾村代表联络站');
    await phone.sees('田禾生');
    await phone.sees('柳青岚');
    expect(phone.page.route).toBe(STATION);
  };

  it.each([
    ['the scene of a mini-program code', (code: string) => ({ scene: encodeURIComponent(`s=${code}`) })],
    ['an ordinary link', (code: string) => ({ q: encodeURIComponent(`https://example.org/s/${code}`) })],
    ['a path with the code', (code: string) => ({ kind: 's', code })],
  ])('%s opens the station', async (_, query) => {
    await phone.launch(LANDING, query(site.code));
    await seesStation();
  });

  it('the path of the station opens it, with three writes to the screen at most before its name', async () => {
    await phone.launch(STATION, { id: site.county.stationId });
    await phone.sees('下湾村代表联络站');
    const { writes } = phone.page;
    expect(writes.length).toBeLessThanOrEqual(3);
    await seesStation();
    const button = phone.page.find('给代表留言');
    expect(button && phone.page.attribute(button.node, 'aria-role')).toBe('button');
    expect(Math.max(...writes.map(({ bytes }) => bytes))).toBeLessThan(64_000);
  });

  it('the home screen shows the station, and reading signs nobody in', async () => {
    await phone.launch();
    await phone.sees('下湾村代表联络站');
    await phone.tap('下湾村代表联络站,村委会旁');
    await seesStation();
    expect(phone.callsOf('login')).toEqual([]);
  });
});
