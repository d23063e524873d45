/** What the pages tell at the end of the suggestion story, in order: to the villagers, and to the deputies and the office. */
import { FINANCE, ROADS, SCHOOLS, WATER } from './story-people.js';

const [roads, money, schools, water] = [ROADS, FINANCE, SCHOOLS, WATER].map(({ name }) => name);
const taken = (unit = '') => [`${unit}已接收`, `${unit}已制定办理方案`];
const judged = ['代表作了测评', '代表作了测评'];

/** The card of the suggestion in the message of each villager. */
export const STEPS_TOLD: readonly string[] = [
  '代表已提交建议，等待审核',
  '退回代表修改',
  '代表已提交建议，等待审核',
  '初审通过，进入复审',
  '审核通过，已立案',
  '已交承办单位办理',
  '改交其他单位办理',
  ...[roads, money, schools].flatMap(taken),
  `${money}已提出会办意见`,
  `${schools}已提出会办意见`,
  `${roads}报告了办理进展`,
  `${roads}已答复代表`,
  ...judged,
  `${roads}重新办理`,
  `${money}办理完成`,
  `${schools}办理完成`,
  `${roads}已答复代表`,
  ...judged,
  `${roads}的承诺列入台账，按承诺的日期兑现`,
  `${roads}的承诺未完成，转入下一年度继续办理`,
  `${roads}报告承诺已完成，等待核实`,
  `经核实，${roads}的承诺已兑现`,
  `${roads}重新办理`,
];

/** The message's own course. */
export const COURSE_TOLD: readonly string[] = [
  '代表正在根据这条留言起草代表建议。',
  '根据这条留言起草的代表建议已提交审核。',
  '相关代表建议已退回代表修改。',
  '根据这条留言起草的代表建议已提交审核。',
  '相关代表建议已通过初审，进入复审。',
  '相关代表建议已立案，编号 2026-0001。立案算作阶段性答复，答复期限不再计时；办理结果会写在这里。',
  `相关代表建议已交给${roads}、${money}、${water}办理。`,
  `相关代表建议改由${schools}办理。`,
  ...[roads, money, schools].map((unit) => `${unit}已接收相关代表建议，正在办理。`),
  `${roads}填报了相关代表建议的办理进展。`,
  `${roads}已答复代表，等待代表测评。`,
  `${roads}正在重新办理相关代表建议（代表不满意）。`,
  `${roads}已答复代表，等待代表测评。`,
  `${roads}承诺在 2026-12-20 前解决，已列入承诺台账跟踪。`,
  `${roads}的承诺本年度没有完成，转入下一年度继续办理。`,
  `${roads}的承诺已经兑现。`,
  `${roads}正在重新办理相关代表建议（回访发现问题反弹）。`,
];

const PLANNED = ['接收', '制定办理方案'];
/** Every step by its name, as deputies and the office read it. */
export const HISTORY_TOLD: readonly string[] = [
  ...['起草建议', '邀请联名', '确认联名', '提交审核', '退回修改', '修改', '确认联名', '提交审核'],
  ...['初审通过', '立案', '交办', '申请退办', '改交其他单位', ...PLANNED, ...PLANNED, ...PLANNED],
  ...['提出会办意见', '提出会办意见', '填报进展', '答复代表', '测评', '测评', '测评完成'],
  ...['重新办理（代表不满意）', '完成', '完成', '答复代表', '测评', '测评', '测评完成'],
  ...['列入承诺台账', '滚动转入下一年度', '报告承诺完成', '承诺已兑现', '重新办理（回访发现问题反弹）'],
];
/** Tests that follow one another; after one that failed the rest cannot be told. */
export function chaptersOf(database: string): (name: string, tell: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, tell) =>
    it(`${name} (${database})`, async () => {
      if (broken) throw new Error(`the story ended in: ${broken}`);
      broken = name;
      await tell();
      broken = null;
    });
}

/** What the year's figures of the office count, each line one suggestion or promise. */
export const FIGURES_TOLD: readonly string[] = ['重新办理过（不含反弹）', '回访发现反弹', '申请退办过'];
