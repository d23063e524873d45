// Walks the main path through the built mini-program: a citizen writes, a deputy answers, the citizen rates; then the doors of deputy and unit.
import { Phone } from './host/phone.js';
import { openWeappSite, UNIT_LOGIN, type WeappSite } from './host/site.js';

const TEXT = '下湾村村口到小学的路坏了大半年，下雨全是泥坑，请代表帮忙反映修一修。';
const ANSWER = '昨天到现场看过，路面已经补好，请放心走。';

describe('the main path in the built mini-program', () => {
  let site: WeappSite;
  let citizen: Phone;
  let deputy: Phone;
  let unit: Phone;
  let messageId: string;

  beforeAll(async () => {
    site = await openWeappSite();
    citizen = new Phone(site.url);
    deputy = new Phone(site.url);
    unit = new Phone(site.url);
    await site.bindDeputy(deputy.person.openid);
  });
  afterEach(() => {
    expect([...citizen.faults, ...deputy.faults, ...unit.faults]).toEqual([]);
  });
  afterAll(() => {
    for (const phone of [citizen, deputy, unit]) phone.kill();
    return site.close();
  });

  it('a citizen goes from the code to the deputy and writes; only now WeChat signs in, silently', async () => {
    await citizen.launch('packages/citizen/landing/index', { scene: encodeURIComponent(`s=${site.code}`) });
    await citizen.sees('田禾生');
    await citizen.tap('田禾生代表');
    await citizen.sees('给田禾生代表留言');
    await citizen.tap('给田禾生代表留言');
    await citizen.sees('写给 田禾生代表');
    await citizen.tap('选类别');
    await citizen.sees('交通运输');
    await citizen.tap('交通运输');
    await citizen.tap('选好了');
    await citizen.type('说说情况', TEXT);
    await citizen.sees(`${Array.from(TEXT).length}/`);
    expect(citizen.callsOf('login')).toEqual([]);
    await citizen.tap('提交留言');
    await citizen.sees('留言已送达');
    expect(citizen.callsOf('login')).toHaveLength(1);
    await citizen.tap('看这条留言');
    await citizen.sees('办理经过');
    expect(citizen.page.text).toContain(TEXT);
  });

  it('the message stands in 我的留言', async () => {
    await citizen.launch('pages/messages/index');
    await citizen.sees(TEXT.slice(0, 12));
    messageId = /"id":"([0-9a-f-]{36})"/.exec(await mine())?.[1] ?? '';
    expect(messageId).not.toBe('');
  });

  /** The citizen's list as the server has it. */
  const mine = async (): Promise<string> => {
    const { accessToken } = citizen.storage.get('liaison:session') as { accessToken: string };
    const headers = { authorization: `Bearer ${accessToken}` };
    return (await fetch(`${site.url}/api/citizen/messages?box=open`, { headers })).text();
  };

  it('the bound deputy finds it on the workbench after signing in', async () => {
    await deputy.launch('packages/deputy/workbench/index');
    await deputy.sees('代表登录后，在这里接收和答复留言');
    await deputy.tap('登录');
    await deputy.sees('您现在是群众身份');
    await deputy.tap('换成代表身份');
    await deputy.sees('田禾生代表，您好');
    await deputy.sees(TEXT.slice(0, 12));
  });

  it('the deputy answers, and the answer appears when the citizen comes back', async () => {
    const person = await site.county.deputy(0);
    const { status } = await person.ask('POST', `/api/deputy/messages/${messageId}/answer`, { text: ANSWER });
    expect(status).toBe(200);
    await site.settle();
    await citizen.launch('packages/citizen/message/index', { id: messageId });
    await citizen.sees(ANSWER);
  });

  it('the citizen rates it and gets a receipt', async () => {
    await citizen.tap('评价');
    await citizen.sees('问题解决了吗');
    await citizen.tap('解决了');
    await citizen.tap('很满意');
    await citizen.sees('很满意');
    await citizen.tap('提交评价');
    await citizen.sees('评价回执 第1号');
  });

  it('a unit comes in through its own door', async () => {
    await unit.launch('packages/unit/desk/index');
    await unit.sees('去登录');
    await unit.tap('去登录');
    await unit.sees('账号由交办建议的人大机关发放');
    await unit.type('账号', UNIT_LOGIN.name);
    await unit.type('密码', UNIT_LOGIN.password);
    await unit.tap('登录');
    await unit.sees('青禾县交通运输局');
    expect(unit.page.route).toBe('packages/unit/desk/index');
  });
});
