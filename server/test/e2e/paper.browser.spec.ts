/** Proves a suggestion's path in a real browser on every database: from a message to a verdict, seen by its author and by all. */
import type { SuggestionDetailView } from '../../src/modules/suggestions/suggestions.dto.js';
import { makeUnits } from '../factories/handling.js';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';

jest.setTimeout(180_000);
const TEXT = '下湾村村口到小学的路坏了大半年，下雨全是泥坑，孩子上学常摔跤。';
const TITLE = '关于修缮下湾村村口道路的建议';
const MARKS = { title: true, grounds: true, proposal: true };

describe.each(DATABASES)('a suggestion in the browser on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let site: Site;
  let citizen: Window;
  let deputy: Window;
  let messageId: string;
  let id: string;

  beforeAll(async () => {
    site = await openSite(kind);
    await site.county.mandate(0);
    [citizen, deputy] = [await site.open(), await site.open()];
  });
  afterAll(() => site.close());

  const signIn = async (window: Window, label: string) => {
    await window.page.goto('/login');
    await window.page.getByText(label).click();
    await window.page.waitForFunction(() => localStorage.getItem('liaison:session') !== null);
  };
  const office = async (path: string, body: object) => {
    const county = await site.county.countyOffice();
    const { status } = await county.ask('POST', `/api/admin/suggestions/${id}/${path}`, body);
    expect([path, status]).toEqual([path, 200]);
  };
  const fill = (label: string, text: string) =>
    deputy.page
      .locator(`[aria-label="${label}"] textarea:visible, textarea[aria-label="${label}"]:visible`)
      .last()
      .fill(text);

  it(`the deputy writes it from a message; what is typed is saved by itself (${title})`, async () => {
    await signIn(citizen, '新来的群众');
    messageId = await citizen.page.evaluate(
      async (body) => {
        const { data } = JSON.parse(localStorage.getItem('liaison:session') ?? '{}');
        const sent = await fetch('/api/citizen/messages', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${data.accessToken}`,
            'idempotency-key': crypto.randomUUID(),
          },
          body: JSON.stringify(body),
        });
        return ((await sent.json()) as { id: string }).id;
      },
      {
        stationId: site.county.stationId,
        deputyId: site.county.deputies[0],
        category: '交通运输',
        text: TEXT,
        visibility: 'private',
      },
    );
    await signIn(deputy, '田禾生代表');
    const { page } = deputy;
    await page.goto(`/work/message?id=${messageId}`);
    await page.getByText('由此写建议').click();
    await page.getByText('据以提出的留言（1条）').waitFor();
    await fill('案由', TITLE);
    await page.getByText('已自动保存').waitFor();
    await fill('案据', '路面破损三百米，六十名学生每天经过。');
    await fill('方案', '由交通部门今年内修缮。');
    await deputy.look('30-write');
    await deputy.tap('写好了，去提交');
    await page.getByText('建议全文').waitFor();
    id = new URL(page.url()).searchParams.get('id') ?? '';
    await page.reload();
    await page.getByText('六十名学生').waitFor();
    await deputy.look('31-draft');
  });

  it(`agrees to publish it whole and hands it in (${title})`, async () => {
    const { page } = deputy;
    await deputy.tap('更多');
    await page.getByText('设置公开方式').last().click();
    await page.getByText('公开全文和答复').last().click();
    await deputy.tap('保存');
    await page.getByText('已保存').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // While a step is under way the buttons take no tap.
    await page.locator('.spinner').waitFor({ state: 'detached' });
    await deputy.tap('提交审核');
    await page.getByText('提交后由人大机关审核').waitFor();
    await page.getByText('提交', { exact: true }).last().click();
    await page.getByText('初审中').waitFor();
  });

  it(`judges what the unit answered, with its paper at hand (${title})`, async () => {
    await office('first-review', { verdict: 'pass_first', marks: MARKS });
    await office('second-review', { verdict: 'file', marks: MARKS });
    const units = await makeUnits(site.test);
    await office('assign', { units: [{ unitId: units.ids[0], kind: 'lead' }], term: 'normal' });
    const county = await site.county.countyOffice();
    const read = await county.ask<SuggestionDetailView>('GET', `/api/admin/suggestions/${id}`);
    const staff = await units.staff(0);
    const contact = { contactName: '何晓田', contactPhone: '0000-1234567' };
    const words = { text: '已修缮三百米，路面平整，请您现场查看。', class: 'A' };
    const signer = { signerName: '石望远', signerTitle: '局长' };
    for (const [step, body] of [
      ['accept', contact],
      ['plan', { text: '九月开工，十月完工。' }],
      ['answer', { ...words, ...signer, ...contact }],
    ] as const) {
      const path = `/api/unit/assignments/${read.body.units[0]?.id}/${step}`;
      expect([step, (await staff.ask('POST', path, body)).status]).toEqual([step, 200]);
    }
    const { page } = deputy;
    await page.goto('/work/suggestions');
    await page.getByText(TITLE).click();
    await page.locator(':text("看正式答复件"):visible').waitFor();
    await deputy.look('32-answered');
    const paper = page.waitForEvent('download');
    await page.locator(':text-is("看正式答复件"):visible').click();
    expect((await paper).suggestedFilename()).toMatch(/\.pdf$/);
    await deputy.tap('测评');
    for (const group of ['办理态度', '办理结果'])
      await page
        .locator(`[aria-label="青禾县交通运输局的${group}"]`)
        .getByText('满意', { exact: true })
        .click();
    await deputy.look('33-judge');
    await deputy.tap('提交测评');
    await page.getByText('测评：满意').waitFor();
  });

  it(`the author of the message sees every step, and everybody reads the answer (${title})`, async () => {
    const { page } = citizen;
    await page.goto(`/message?id=${messageId}`);
    await page.getByText('由您的留言写成的代表建议').waitFor();
    await citizen.look('34-message-steps');
    await citizen.tap('看建议和答复');
    await page.getByText('路面平整').waitFor();
    await citizen.look('35-public-suggestion');
    expect(await page.title()).toBe(TITLE);
    const nobody = await site.open({ elder: true });
    await nobody.page.goto('/suggestions');
    await nobody.page.getByText(TITLE).waitFor();
    await nobody.look('36-public-list');
    expect([...citizen.complaints, ...deputy.complaints, ...nobody.complaints]).toEqual([]);
  });
});
