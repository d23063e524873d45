// The sign-in page of the web build gets the demo's identities from here and goes on where the person wanted to go.
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { DemoIdentity, Door } from '../../../core/api.types';
import { get } from '../../../core/http';
import { goTab, replaceWith } from '../../../core/nav';
import { ensureSignedIn, signInAsDemo } from '../../../core/session';
import { toastProblem } from '../../../core/toast';
import { refreshUnread } from '../../../core/unread';
import { useData } from '../../../core/use-data';

/** Where a door's people begin; the staff console is a page of its own. */
function goOn(door: Door): void {
  if (door === 'deputy') replaceWith('workbench');
  else if (door === 'unit') replaceWith('unitDesk');
  else if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goTab('home');
}

export function useLogin() {
  const weapp = process.env.TARO_ENV === 'weapp';
  const demo = useData(weapp ? null : 'demo', () => get<{ items: DemoIdentity[] }>('/auth/demo'));
  const [busy, setBusy] = useState<string | null>(null);

  const run = async (name: string, signIn: () => Promise<Door>) => {
    if (busy) return;
    setBusy(name);
    try {
      const door = await signIn();
      await refreshUnread();
      goOn(door);
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(null);
    }
  };

  return {
    weapp,
    demo,
    off: demo.problem?.code === 'demo_off' || demo.problem?.status === 404,
    busy,
    as: (key: string) => run(key, async () => (await signInAsDemo(key)).door),
    byWeChat: () =>
      run('wechat', async () => {
        await ensureSignedIn();
        return 'citizen';
      }),
  };
}
