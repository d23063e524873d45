/** The steps that a unit takes on an assignment; the server says which stand open, this table says where each goes. */

export const STEPS = {
  accept: { path: 'accept', said: '已接收，请制定办理方案' },
  object: { path: 'object', said: '已提交退办申请，等待交办机关决定' },
  plan: { path: 'plan', said: '办理方案已填报' },
  progress: { path: 'progress', said: '进展已填报' },
  give_opinion: { path: 'opinion', said: '会办意见已提出' },
  answer: { path: 'answer', said: '已答复代表' },
} as const;
export type StepName = keyof typeof STEPS;

/** What usually comes next; the other buttons stand back. */
export const LEADING: ReadonlySet<string> = new Set<StepName>(['accept', 'answer', 'give_opinion']);

export function isStep(action: string): action is StepName {
  return Object.hasOwn(STEPS, action);
}
