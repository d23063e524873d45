// WeChat stops the first private call (photos, a place, the clipboard) and asks here; a sheet on the page asks the person.
import Taro from '@tarojs/taro';
import { createStore, useStore } from '../store';
import { toast } from '../toast';

/** WeChat checks that this very button was tapped. */
export const AGREE_BUTTON = 'privacy-agree';

type Resolve = (option: Taro.onNeedPrivacyAuthorization.ResolveOption) => void;
/** Calls that wait for the answer. */
const waiting = createStore<readonly Resolve[]>([]);

/** Starts to listen; once for the whole app, at its launch. */
export function watchPrivacy(): void {
  Taro.onNeedPrivacyAuthorization((resolve) => {
    waiting.set([...waiting.get(), resolve]);
    resolve({ event: 'exposureAuthorization' });
  });
}

/** True while WeChat waits for the person's answer. */
export function usePrivacyAsked(): boolean {
  return useStore(waiting).length > 0;
}

function answer(option: Taro.onNeedPrivacyAuthorization.ResolveOption): void {
  const asked = waiting.get();
  waiting.set([]);
  for (const resolve of asked) resolve(option);
}

export function agreeToPrivacy(): void {
  answer({ event: 'agree', buttonId: AGREE_BUTTON });
}

/** The call fails, and everything else goes on as before. */
export function refusePrivacy(): void {
  answer({ event: 'disagree' });
  toast('没有同意也能看内容、写留言，只是不能加照片、选位置');
}
