/** Proves the whole life of a suggestion in a real browser, on every database: two messages, a draft, units, a promise, a rebound. */
import type { SuggestionDetailView } from '../../src/modules/suggestions/suggestions.dto.js';
import { AskVisitsJob } from '../../src/modules/suggestions/visits/ask-visits-job.js';
import { DATABASES } from '../support/app.js';
import { openSite, type Site, type Window } from '../support/browser.js';
import { type Cast, castOf } from '../support/cast.js';
import { answerB, chooseUnits, openRow, review, send, step } from '../support/desk-steps.js';
import {
  invite,
  judge,
  lookAround,
  press,
  readMessage,
  sendMessage,
  showSuggestion,
  stepAndAgree,
  unitStep,
  writePaper,
} from '../support/phone-steps.js';
import { FINANCE, peopleOfStory, ROADS, SCHOOLS, WATER, WORDS } from '../support/story-people.js';
import { COURSE_TOLD, chaptersOf, FIGURES_TOLD, HISTORY_TOLD, STEPS_TOLD } from '../support/story-told.js';

jest.setTimeout(120_000);

describe.each(DATABASES)('the story of a suggestion on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let site: Site;
  let cast: Cast;
  let id: string;
  const messages: string[] = [];
  beforeAll(async () => {
    site = await openSite(kind, { JOBS: '0' });
    cast = castOf(site);
    await cast.at('2026-03-02 09:00');
    await peopleOfStory(site);
  });
  afterAll(() => site.close());
  afterEach(() => expect(cast.complaints()).toEqual([]));

  const chapter = chaptersOf(title);
  const author = () => cast.phone('田禾生代表');
  /** Two of them read large type: the colleague and the villager at the end of the road. */
  const coSigner = () => cast.phone('柳青岚代表', true);
  const elderly = () => cast.phone('村民甲', true);
  const show = async (who: () => Promise<Window>) => {
    const window = await who();
    await showSuggestion(window, id);
    return window;
  };
  /** The console of somebody with the suggestion open on a page. */
  const at = async (loginName: string, path: string) => {
    const window = await cast.desk(loginName);
    await openRow(window, path, WORDS.title);
    return window;
  };
  const unit = (loginName: string, box: string) => at(loginName, `/unit/${box}`);
  const office = (path: string) => at('renda', path);
  /** The school office's person, with the suggestion open. */
  const unitOnPhone = async () => {
    const window = await cast.unitOnPhone(SCHOOLS.login);
    await window.page.getByText(WORDS.title).first().click();
    await window.page.getByText('办理经过').first().waitFor();
    return window;
  };
  /** The numbers behind the pages. */
  const detail = async () => {
    const { ask } = await site.county.countyOffice();
    return (await ask<SuggestionDetailView>('GET', `/api/admin/suggestions/${id}`)).body;
  };

  chapter('two citizens write of the same road to the deputy', async () => {
    const to = { stationId: site.county.stationId, deputyId: site.county.deputies[0] };
    messages.push(await sendMessage(await elderly(), to, WORDS.road));
    messages.push(await sendMessage(await cast.phone('村民乙'), to, WORDS.ditch));
    await cast.settle();
  });

  chapter('the deputy picks both and drafts; a colleague signs', async () => {
    const deputy = await author();
    const { page } = deputy;
    await page.goto('/work');
    await page.getByText(WORDS.road.slice(0, 10)).first().waitFor();
    await deputy.tap('选几条写建议');
    for (const text of [WORDS.road, WORDS.ditch]) await page.getByText(text.slice(0, 10)).first().click();
    await deputy.look('story-01-pick');
    await deputy.tap('用选中的2条写建议');
    await page.getByText('据以提出的留言（2条）').waitFor();
    id = await writePaper(deputy, { title: WORDS.title, grounds: WORDS.grounds, proposal: WORDS.proposal });
    await invite(deputy, '柳青岚');
    await deputy.look('story-02-draft');
    await cast.settle();

    const colleague = await coSigner();
    await colleague.page.goto('/work/suggestions');
    await colleague.page.getByText(WORDS.title).first().click();
    await colleague.page.getByText('有代表请您联名').waitFor();
    await colleague.look('story-03-to-sign');
    await stepAndAgree(colleague, { button: '确认联名', agree: '确认联名', done: '已联名' });
    await stepAndAgree(await show(author), { button: '提交审核', agree: '提交', done: '初审中' });
    await cast.settle();
  });

  chapter('the office returns it with its reason; corrected, signed again, filed', async () => {
    const desk = await office('/suggestions/review?state=first_review');
    await desk.look('story-04-review');
    const failed = { 方案可行: '请写明由谁主办、修多长、资金从哪里来' };
    await review(desk, { button: '退回修改', failed });
    await cast.settle();

    const deputy = await show(author);
    await deputy.page.getByText('请写明由谁主办').first().waitFor();
    await deputy.page.getByText('方案可行：不足').waitFor();
    await deputy.look('story-05-returned');
    await press(deputy, '修改');
    await deputy.page.getByText('据以提出的留言（2条）').waitFor();
    await writePaper(deputy, { proposal: WORDS.corrected });
    await deputy.page.getByText('待确认').waitFor();
    const colleague = await show(coSigner);
    await colleague.page.getByText(WORDS.corrected).first().waitFor();
    await stepAndAgree(colleague, { button: '确认联名', agree: '确认联名', done: '已联名' });
    await stepAndAgree(await show(author), { button: '提交审核', agree: '提交', done: '初审中' });

    await openRow(desk, '/suggestions/review?state=first_review', WORDS.title);
    await review(desk, { button: '初审通过' });
    await openRow(desk, '/suggestions/review?state=second_review', WORDS.title);
    await review(desk, { button: '立案' });
    await cast.settle();
    const filed = await show(author);
    await filed.page.getByText('编号 2026-0001').waitFor();
    await filed.look('story-06-filed');
  });

  chapter('it goes to three units; one sends it back and another takes its part', async () => {
    await cast.at('2026-03-09 09:00');
    const desk = await office('/suggestions');
    await desk.page.getByRole('button', { name: '交办', exact: true }).click();
    await chooseUnits(desk, [ROADS.name, FINANCE.name, WATER.name]);
    await desk.look('story-07-assign');
    await send(desk, '交办', '已交办');
    await cast.settle();

    const water = await unit(WATER.login, 'to-accept');
    await step(water, {
      button: '申请退办',
      fields: {
        退办理由: '这段路边沟不属于河道，按三定规定由教育部门配合学校周边整治。',
        '建议改由哪个单位承办（可不填）': SCHOOLS.name,
      },
      said: '已提交退办申请',
      look: 'story-08-object',
    });
    await openRow(desk, '/suggestions', WORDS.title);
    await desk.page.getByRole('tab', { name: '承办 3' }).click();
    await desk.page.getByText('这段路边沟不属于河道').waitFor();
    await desk.page.getByRole('button', { name: '改交其他单位' }).click();
    await desk.page.getByLabel('按名称查找承办单位').fill(SCHOOLS.name);
    await desk.page.locator('.ant-select-item-option:visible', { hasText: SCHOOLS.name }).click();
    await desk.page.getByLabel('改交的理由').fill('学校周边由教育局配合。');
    await send(desk, '保存', '已保存');
    await desk.page.getByText(`已改交 ${SCHOOLS.name}`).waitFor();
    await desk.look('story-09-reassigned');
    expect(await detail()).toMatchObject({ state: 'handling', bounces: 1, rehandled: 0 });

    const plan = { 办理方案: '三月现场测量，四月定方案，年底前完工，由专人负责。' };
    for (const { login } of [ROADS, FINANCE]) {
      const window = await unit(login, 'to-accept');
      const contact = { 承办联系人: '何晓田', 联系电话: '0000-1234567' };
      await step(window, { button: '接收', fields: contact, said: '已接收' });
      await step(window, { button: '制定办理方案', fields: plan, said: '办理方案已填报' });
    }
    const schools = await unitOnPhone();
    const contact = { 联系人: '何晓田', 联系电话: '0000-1234567' };
    await unitStep(schools, { button: '接收', fields: contact, said: '已接收', look: 'story-10-phone' });
    await unitStep(schools, { button: '制定办理方案', fields: plan, said: '办理方案已填报' });
    await cast.settle();
  });

  chapter('opinions come in, the lead promises a day, the deputy is not satisfied', async () => {
    await cast.at('2026-04-20 09:00');
    const given = { button: '提出会办意见', said: '会办意见已提出' };
    const money = { 会办意见: '同意，所需资金列入今年预算。' };
    await step(await unit(FINANCE.login, 'to-answer'), { ...given, fields: money });
    const safety = { 会办意见: '施工期间由学校安排学生绕行，派人护送。' };
    await unitStep(await unitOnPhone(), { ...given, fields: safety });
    const roads = await unit(ROADS.login, 'to-answer');
    await roads.page.getByText('申请退办 1 次').first().waitFor();
    await roads.look('story-10-unit-desk');
    const progress = { 办到哪一步了: '已完成测量，正在做施工图。' };
    await step(roads, { button: '填报进展', fields: progress, said: '进展已填报' });
    await answerB(roads, '2026-10-31', '已列入今年农村公路计划，今年内修缮路面。');
    await cast.settle();

    const colleague = await show(coSigner);
    await colleague.page.getByText(/^承诺.*10月31日前解决$/).waitFor();
    await colleague.look('story-12-answered');
    await judge(colleague, { unit: ROADS.name, attitude: '满意', result: '基本满意' }, 'story-13-judge');
    const unsatisfied = { attitude: '基本满意', result: '不满意', comment: '没有说排水沟怎么修。' };
    await judge(await show(author), { unit: ROADS.name, ...unsatisfied }, 'story-13-judge');
    await (await author()).page.getByText('办理中', { exact: true }).first().waitFor();
    await cast.settle();
    expect(await detail()).toMatchObject({ state: 'handling', rehandled: 1 });
  });

  chapter('handled again, answered again, now they are satisfied and the promise stands', async () => {
    await cast.at('2026-05-15 09:00');
    const roads = await unit(ROADS.login, 'to-answer');
    await roads.page.getByText('第 1 次重新办理').first().waitFor();
    await roads.page.getByText('没有说排水沟怎么修').first().waitFor();
    await answerB(roads, '2026-12-20', '路面和两侧排水沟一并施工，十二月二十日前完工。');
    await cast.settle();
    for (const who of [coSigner, author])
      await judge(await show(who), { unit: ROADS.name, attitude: '满意', result: '满意' });
    const deputy = await author();
    await deputy.page.getByText('测评：满意').waitFor();
    await deputy.page.getByText('承诺中', { exact: true }).waitFor();
    await deputy.look('story-14-promised');
    await cast.settle();
  });

  chapter('at year end the promise rolls over into the next year', async () => {
    await cast.at('2026-12-31 16:00');
    const desk = await office('/suggestions/promises');
    await desk.look('story-15-ledger');
    await desk.page.getByRole('button', { name: '年终滚动' }).click();
    await desk.page.getByText('将转入 2027 年度的承诺：1 项').waitFor();
    await desk.page.getByLabel('输入年度确认').fill('2026');
    await desk.look('story-16-roll-over');
    await send(desk, '转入 2027 年度', '已把 1 项承诺转入 2027 年度台账');
    await desk.page.goto('/admin/suggestions/promises');
    await desk.page.getByText('滚动 1 次').waitFor();
    await desk.page.getByText('已过期').first().waitFor();
    await cast.settle();
    expect((await detail()).promises).toMatchObject([{ rolled: 1, state: 'open', overdue: true }]);
  });

  chapter('the unit reports it kept, the office has seen it', async () => {
    await cast.at('2027-06-10 09:00');
    const roads = await unit(ROADS.login, 'promises');
    const report = { 怎样兑现的: '路面硬化八百米、两侧排水沟全部完工，已经通车。' };
    await roads.look('story-17-unit-promises');
    await step(roads, { button: '报告承诺完成', fields: report, said: '已报告，等待人大核实' });
    const desk = await office('/suggestions/promises?state=reported');
    const seen = { '核实情况（可不填）': '现场看过，已经完工。' };
    await step(desk, { button: '承诺已兑现', fields: seen, send: '保存', said: '已保存' });
    await cast.settle();
    const deputy = await show(author);
    await deputy.page.getByText('已兑现', { exact: true }).waitFor();
    await deputy.page.getByText('已办结', { exact: true }).first().waitFor();
  });

  chapter('on day 28 a citizen says that it came back, and it is open again', async () => {
    await cast.at('2027-07-09 09:00');
    await site.test.app.get(AskVisitsJob, { strict: false }).run();
    await cast.settle();
    const citizen = await cast.phone('村民乙');
    const { page } = citizen;
    await page.goto('/inbox');
    await page.getByText('回访').first().waitFor();
    await citizen.look('story-18-inbox');
    await page.goto(`/message?id=${messages[1]}`);
    await citizen.tap('回答');
    await page.getByText('问题又出现了', { exact: true }).click();
    await page.locator('[aria-label="想说的话"] textarea').fill('排水沟又堵了，门口又积水。');
    await page.getByText(`提交后，这件事会交回${ROADS.name}重新办理。`).waitFor();
    await citizen.look('story-19-visit');
    await press(citizen, '提交');
    await page.getByText('已记下，将请单位重新办理').waitFor();
    await cast.settle();
    expect(await detail()).toMatchObject({ state: 'handling', bounces: 1, rebounds: 1 });
  });

  chapter('everybody sees the whole history', async () => {
    for (const [index, who] of [elderly, () => cast.phone('村民乙')].entries()) {
      const citizen = await who();
      const { steps, course } = await readMessage(citizen, messages[index] ?? '');
      expect(steps).toEqual(STEPS_TOLD);
      expect(course).toEqual(COURSE_TOLD);
      await citizen.look(`story-2${index}-citizen`);
    }
    for (const who of [author, coSigner]) {
      const deputy = await show(who);
      const told = deputy.page.locator('[aria-label="办理经过"] .timeline__what');
      expect((await told.allInnerTexts()).reverse()).toEqual(HISTORY_TOLD);
      await deputy.look('story-22-deputy');
    }
    await lookAround(await coSigner(), 'story-30', ['/work', '/work/suggestions', '/work/write', '/visits']);
    await lookAround(await elderly(), 'story-31', ['/visits', '/inbox', '/messages', '/suggestions']);
    const desk = await office('/suggestions');
    for (const mark of ['重新办理 1 次', '反弹 1 次']) await desk.page.getByText(mark).first().waitFor();
    await desk.page.getByRole('tab', { name: '经过' }).click();
    await desk.page.getByText('第 28 天回访时问题又出现了').first().waitFor();
    const told = await desk.page.locator('.ant-timeline-item strong').allInnerTexts();
    expect(told.reverse()).toEqual(HISTORY_TOLD.map((step) => step.replace(/（.*/, '')));
    await desk.look('story-23-office');
    await desk.page.goto('/admin/suggestions/figures?year=2026');
    for (const line of FIGURES_TOLD)
      await desk.page.locator('.ant-table-row', { hasText: new RegExp(`^${line}\\s*1$`) }).waitFor();
    await desk.look('story-24-figures');
  });
});
