// The page of one suggestion knows these steps of a deputy: where each goes, what it asks first, what it tells afterwards.
import type { Suggestion } from '../../../core/api.types';
import type { Step as DeskStep } from '../../../features/steps';
import type { IconName } from '../../../ui/icon';

interface Step {
  icon: IconName;
  /** What happens then, under the name in the list of all steps. */
  note: string;
  /** Steps that are sent at once, after this question. */
  sent?: { path: string; ask: string; button: string; done: string };
}

/** In the order of the list; the server's other actions get no button. */
export const STEPS = {
  evaluate: { icon: 'star', note: '对办理态度和办理结果分别打分' },
  confirm: {
    icon: 'check',
    note: '同意现在的全文，一起提出',
    sent: {
      path: 'confirm',
      ask: '您确认的是现在这份全文。以后文字有改动，会再请您确认。',
      button: '确认联名',
      done: '已联名',
    },
  },
  submit: {
    icon: 'up',
    note: '交人大机关审核，审核期间不能修改',
    sent: {
      path: 'submit',
      ask: '提交后由人大机关审核，审核期间不能修改。',
      button: '提交',
      done: '已提交审核',
    },
  },
  edit: { icon: 'edit', note: '改案由、案据、方案、照片和附件' },
  invite: { icon: 'people', note: '请同一届代表和您一起提出' },
  set_publicity: { icon: 'globe', note: '立案后，群众能看到多少' },
  decline_signing: {
    icon: 'close',
    note: '不参加这件建议，可以不说理由',
    sent: { path: 'decline', ask: '谢绝后，这件建议就不再显示给您。', button: '谢绝', done: '已谢绝' },
  },
  withdraw: {
    icon: 'trash',
    note: '不再提出这件建议，不能恢复',
    sent: {
      path: 'withdraw',
      ask: '撤回后不能恢复，需要时要重新写。',
      button: '撤回建议',
      done: '已撤回',
    },
  },
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof STEPS;
export type OfferedStep = DeskStep<StepName>;

function isStep(action: string): action is StepName {
  return Object.hasOwn(STEPS, action);
}

/** The offered steps that this page knows; an action of a newer server is left out instead of failing. */
export function knownSteps(actions: Suggestion['actions']): OfferedStep[] {
  const order = Object.keys(STEPS);
  return actions
    .flatMap(({ action, label }) =>
      isStep(action) ? [{ name: action, label, icon: STEPS[action].icon, note: STEPS[action].note }] : [],
    )
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
