/** What citizens and deputies do with the pages of the mini-program, as their fingers do it. */
import type { Window } from './browser.js';

/** The field of that name in what is on top. */
const area = ({ page }: Window, label: string) => page.locator(`[aria-label="${label}"] textarea:visible`);

/** Presses a button by its name; the same words may stand elsewhere on the page, as in the course of what happened. */
export async function press({ page }: Window, name: string): Promise<void> {
  await page.locator(`[role=button][aria-label="${name}"]:visible`).last().click();
}

/** Fills in the form of a message; the page is open. */
export async function fillMessage(window: Window, text: string, visibility = '答复后公开'): Promise<void> {
  await window.tap('选类别');
  await window.page.getByText('交通运输', { exact: true }).first().click();
  await window.tap('选好了');
  await window.page.locator('textarea').first().fill(text);
  await window.page.getByText(visibility, { exact: true }).click();
}

/** Sends a private message to a deputy and answers its id. */
export async function sendMessage(
  window: Window,
  to: { stationId: string; deputyId: string },
  text: string,
): Promise<string> {
  const { page } = window;
  await page.goto(`/compose?stationId=${to.stationId}&deputyId=${to.deputyId}`);
  await fillMessage(window, text, '不公开');
  await window.tap('提交留言');
  await page.getByText('留言已送达').waitFor();
  await window.tap('看这条留言');
  await page.getByText('办理经过').first().waitFor();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

export interface Paper {
  readonly title?: string;
  readonly grounds?: string;
  readonly proposal?: string;
}
const NAMES = { title: '案由', grounds: '案据', proposal: '方案' } as const;

/** Writes into the form of a suggestion until the server has it, and goes on to its page. */
export async function writePaper(window: Window, paper: Paper): Promise<string> {
  const { page } = window;
  for (const key of ['title', 'grounds', 'proposal'] as const) {
    const words = paper[key];
    if (words) await area(window, NAMES[key]).fill(words);
  }
  await page.getByText('已自动保存').waitFor();
  await press(window, '写好了，去提交');
  await page.getByText('建议全文').waitFor();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

/** The page of a suggestion as it is now. */
export async function showSuggestion(window: Window, id: string): Promise<void> {
  await window.page.goto(`/work/suggestion?id=${id}`);
  await window.page.getByText('办理经过').first().waitFor();
}

/** A step that asks back once, until the page says that it is done. */
export async function stepAndAgree(
  window: Window,
  step: { button: string; agree: string; done: string },
): Promise<void> {
  await press(window, step.button);
  await window.page.locator('.taro-model__confirm:visible', { hasText: step.agree }).click();
  await window.page.getByText(step.done).first().waitFor();
}

/** Asks a colleague to sign. */
export async function invite(window: Window, name: string): Promise<void> {
  await press(window, '更多');
  await window.page.getByRole('dialog').getByText('邀请联名', { exact: true }).click();
  await window.page.locator(`[role=checkbox][aria-label^="${name}"]:visible`).click();
  await press(window, '邀请1位代表');
  await window.page.getByText('待确认').waitFor();
}

/** Pictures of further pages, as this person has them. */
export async function lookAround(window: Window, name: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await window.page.goto(path);
    await window.page.waitForLoadState('networkidle');
    await window.look(`${name}${path.replace(/[?=/]+/g, '-').slice(0, 20)}`);
  }
}

export interface Verdict {
  readonly unit: string;
  readonly attitude: string;
  readonly result: string;
  readonly comment?: string;
}

/** Judges one unit's answer; `look` names the picture of the filled form. */
export async function judge(window: Window, verdict: Verdict, look?: string): Promise<void> {
  const { page } = window;
  const choose = (question: string, word: string) =>
    page.locator(`[aria-label="${verdict.unit}${question}"] [aria-label="${word}"]`).click();
  await press(window, '测评');
  await choose('的办理态度', verdict.attitude);
  await choose('的办理结果', verdict.result);
  if (verdict.comment) await area(window, `对${verdict.unit}的说明`).fill(verdict.comment);
  if (look) await window.look(look);
  await press(window, '提交测评');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A unit's step on the phone: the opened paper's button, its fields, the same word on the form. */
export async function unitStep(
  window: Window,
  given: {
    readonly button: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly said: string;
    readonly look?: string;
  },
): Promise<void> {
  const { page } = window;
  await press(window, given.button);
  const sheet = page.getByRole('dialog', { name: given.button });
  for (const [label, words] of Object.entries(given.fields))
    await sheet.locator(`[aria-label="${label}"]`).locator('input, textarea').fill(words);
  if (given.look) await window.look(given.look);
  await sheet.locator(`[aria-label="${given.button}"]`).click();
  await page.getByText(given.said).first().waitFor();
  await sheet.waitFor({ state: 'detached' });
}

/** What an own message tells of the suggestion, the oldest step first: the card of the suggestion, then the message's own course. */
export async function readMessage(
  window: Window,
  id: string,
): Promise<{ steps: readonly string[]; course: readonly string[] }> {
  const { page } = window;
  await page.goto(`/message?id=${id}`);
  await page.getByText('由您的留言写成的代表建议').waitFor();
  await page.getByText(/^看全部\d+步$/).click();
  const of = async (list: string, part: string) =>
    (await page.locator(`[aria-label="${list}"] ${part}`).allInnerTexts())
      .map((text) => text.trim())
      .reverse();
  return {
    steps: await of('办理进展', '.timeline__what'),
    course: await of('办理经过', '.timeline__text'),
  };
}
