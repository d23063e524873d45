/** What offices and units do at the console, click by click. */
import type { Window } from './browser.js';

const MARKS = ['案由明确', '案据充分', '方案可行'] as const;

/** Opens a page of the console and a row of it. */
export async function openRow({ page }: Window, path: string, row: string): Promise<void> {
  await page.goto(`/admin${path}`);
  await page.locator('.ant-table-row', { hasText: row }).click();
  await page.locator('.panel-head').waitFor();
}

export interface Review {
  readonly button: string;
  /** What is not good enough, and why. */
  readonly failed?: Readonly<Partial<Record<(typeof MARKS)[number], string>>>;
}

/** Marks the opened paper and decides. */
export async function review({ page }: Window, { button, failed = {} }: Review): Promise<void> {
  for (const mark of MARKS) {
    const why = failed[mark];
    await page
      .getByRole('radiogroup', { name: mark })
      .getByText(why ? '✗ 否' : '✓ 是')
      .click();
    if (why) await page.getByLabel(`${mark}的意见`).fill(why);
  }
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByText('没有等待审核的建议').waitFor();
}

/** Adds units to the opened assignment drawer in their order: the first leads, the others support. */
export async function chooseUnits({ page }: Window, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByLabel('添加承办单位').fill(name);
    await page.locator('.ant-select-item-option:visible', { hasText: name }).click();
    await page.locator('.ant-drawer .ant-flex > span', { hasText: name }).waitFor();
  }
}

/** Fields of a form by their label. A day is typed and entered. */
export async function fill({ page }: Window, fields: Readonly<Record<string, string>>): Promise<void> {
  const drawer = page.locator('.ant-drawer-content-wrapper:visible, .ant-drawer-content:visible').last();
  for (const [label, value] of Object.entries(fields)) {
    const field = drawer.getByLabel(label, { exact: true });
    await field.fill(value);
    if (/日期/.test(label)) await field.press('Enter');
  }
}

/** Presses a button of the opened drawer and waits until the drawer is gone and the page says so. */
export async function send({ page }: Window, button: string, said: string): Promise<void> {
  await page.locator('.ant-drawer').getByRole('button', { name: button, exact: true }).last().click();
  await page.getByText(said).first().waitFor();
  await page.locator('.ant-drawer-mask:visible').waitFor({ state: 'detached' });
}

/** One step of a form: its button on the page, its fields, its button in the drawer. */
export async function step(
  window: Window,
  given: {
    readonly button: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly send?: string;
    readonly said: string;
    /** Before it is sent. */
    readonly look?: string;
  },
): Promise<void> {
  await window.page.getByRole('button', { name: given.button, exact: true }).first().click();
  await fill(window, given.fields);
  if (given.look) await window.look(given.look);
  await send(window, given.send ?? given.button, given.said);
}

/** A lead's answer of class B: being solved, and by which day. */
export async function answerB(window: Window, day: string, text: string): Promise<void> {
  const { page } = window;
  await page.getByRole('button', { name: '答复代表', exact: true }).first().click();
  await page.getByText('B 类　正在解决或列入计划解决').click();
  await fill(window, { 承诺解决的日期: day, 答复内容: text });
  await window.look(`story-11-answer-${day}`);
  await send(window, '答复代表', '已答复代表');
}
