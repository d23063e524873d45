// The page of one message knows these steps of a deputy: where each goes, what it asks, and what it tells afterwards.
import type { MessageAction } from '../../../core/api.types';
import type { Step as DeskStep } from '../../../features/steps';
import type { IconName } from '../../../ui/icon';

interface Step {
  path: string;
  icon: IconName;
  /** What happens then, under the name in the list of all steps. */
  note: string;
  done: string;
  /** True when the message leaves this deputy's desk, so that the page has nothing left to show. */
  leaves?: true;
}

/** Steps of the deputy's door in the order of the list; the server's other ones get no button. */
export const STEPS = {
  answer: { path: 'answer', icon: 'chat', note: '写给留言人，请他评价', done: '已答复' },
  accept: {
    path: 'accept',
    icon: 'check',
    note: '告诉留言人：我收到了，正在办',
    done: '已接收，请在期限前答复',
  },
  resume: { path: 'resume', icon: 'refresh', note: '继续计算答复期限', done: '已恢复计时' },
  pass_on: { path: 'pass-on', icon: 'swap', note: '交给本站另一位代表', done: '已转交', leaves: true },
  hand_up: { path: 'hand-up', icon: 'up', note: '超出本站能办的，交给上一级人大', done: '已提交上级' },
  decline: { path: 'decline', icon: 'close', note: '不属于代表办理的，说明理由和去处', done: '已回复留言人' },
  pause: { path: 'pause', icon: 'pause', note: '要等别人的回复时用，理由留言人能看到', done: '已暂停计时' },
  return_to_screening: {
    path: 'return-to-screening',
    icon: 'shield',
    note: '内容违法或不适合时，交工作人员重新审核',
    done: '已退回审核',
    leaves: true,
  },
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof STEPS;

export type OfferedStep = DeskStep<StepName>;

function isStep(action: string): action is StepName {
  return Object.hasOwn(STEPS, action);
}

function offered(name: StepName, label: string): OfferedStep {
  const { icon, note } = STEPS[name];
  return { name, label, icon, note };
}

/** The offered steps that this page knows; an action of a newer server is left out instead of failing. */
export function knownSteps(actions: readonly MessageAction[]): OfferedStep[] {
  const order = Object.keys(STEPS);
  return actions
    .flatMap(({ action, label }) => (isStep(action) ? [offered(action, label)] : []))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Only who holds a message may answer it, and only the holder may see how to reach its author. */
export function isHeld(steps: readonly OfferedStep[]): boolean {
  return steps.some(({ name }) => name === 'answer');
}
