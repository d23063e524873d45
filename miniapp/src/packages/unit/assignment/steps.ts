// The unit's page of one assignment knows these steps: where each goes, what it asks, and what it tells afterwards.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import type { Assignment } from '../../../core/api.types';
import type { Step as OfferedStep } from '../../../features/steps';
import type { IconName } from '../../../ui/icon';

interface Step {
  path: string;
  icon: IconName;
  note: string;
  done: string;
}

/** In the order of the list; actions of the office and of newer servers get no button. */
export const STEPS = {
  accept: { path: 'accept', icon: 'check', note: '由本单位办理，留下联系人', done: '已接收，请制定办理方案' },
  answer: { path: 'answer', icon: 'chat', note: '答复分四类，由负责人签发', done: '已答复代表' },
  give_opinion: { path: 'opinion', icon: 'chat', note: '写给主办单位', done: '会办意见已提出' },
  progress: { path: 'progress', icon: 'camera', note: '办到哪一步了，可以拍现场', done: '进展已填报' },
  plan: { path: 'plan', icon: 'doc', note: '谁负责、怎么办、何时办完', done: '办理方案已填报' },
  object: {
    path: 'object',
    icon: 'swap',
    note: '不属于本单位职责的，说明理由',
    done: '已提交退办申请，等待决定',
  },
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof STEPS;

/** Steps that ask for one text. */
export const TEXT_STEPS = {
  plan: {
    field: '办理方案',
    hint: '方案是第一次督办考核的内容，代表能看到',
    placeholder: '谁负责？怎么办？分几步？什么时候办完？',
    photos: false,
  },
  progress: {
    field: '办到哪一步了',
    hint: '代表能看到，年中督办考核也看这里',
    placeholder: '已经做了什么？接下来做什么？',
    photos: true,
  },
  give_opinion: {
    field: '会办意见',
    hint: '由主办单位一并答复代表，提出以后不能修改',
    placeholder: '本单位的意见和能做的工作',
    photos: false,
  },
} as const;
export type TextStepName = keyof typeof TEXT_STEPS;

export const MIN_TEXT = 5;
export const MAX_TEXT = SUGGESTION_LIMITS.maxAnswer;

function isStep(action: string): action is StepName {
  return Object.hasOwn(STEPS, action);
}

export function isTextStep(step: string): step is TextStepName {
  return Object.hasOwn(TEXT_STEPS, step);
}

/** The offered steps that this page knows. */
export function knownSteps(actions: Assignment['actions']): OfferedStep<StepName>[] {
  const order = Object.keys(STEPS);
  return actions
    .flatMap(({ action, label }) =>
      isStep(action)
        ? [
            {
              ...{ name: action, label, icon: STEPS[action].icon, note: STEPS[action].note },
              second: action === 'progress' || action === 'object',
            },
          ]
        : [],
    )
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
