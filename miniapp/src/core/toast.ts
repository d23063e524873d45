// Screens say short things and ask yes-or-no questions through this, with Chinese buttons on both targets.
import Taro from '@tarojs/taro';
import { sentenceOf } from './problem';

export function toast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2600 });
}

/** Shows the sentence of a failure; being sent to the sign-in page explains itself. */
export function toastProblem(error: unknown): void {
  if ((error as { code?: string }).code !== 'sign_in') toast(sentenceOf(error));
}

/** True when the person agrees. */
export async function confirm(content: string, confirmText = '确定', title = '请确认'): Promise<boolean> {
  const answer = await Taro.showModal({
    title,
    content,
    confirmText,
    cancelText: '取消',
    confirmColor: '#b5302a',
  });
  return answer.confirm;
}
