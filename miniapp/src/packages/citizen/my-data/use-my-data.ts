// The page 我的数据 gets from here what is kept about a person, exports it, and erases it after a clear yes.
import { useState } from 'react';
import type { CitizenMe } from '../../../core/api.types';
import { isoDate } from '../../../core/format';
import { get, post, put } from '../../../core/http';
import { saveTextFile } from '../../../core/platform/device';
import { dropSession, useSession } from '../../../core/session';
import { toast, toastProblem } from '../../../core/toast';
import { setUnread } from '../../../core/unread';
import { useData, useRefresh } from '../../../core/use-data';

export const ERASE_WORDS = '删除我的数据';

export interface Kept {
  what: string;
  why: string;
}

export function useMyData() {
  const account = useSession()?.account.id ?? null;
  const me = useData(account, () => get<CitizenMe>('/citizen/me'));
  useRefresh(me.reload);
  const [busy, setBusy] = useState<'export' | 'erase' | 'name' | null>(null);
  const [kept, setKept] = useState<Kept[] | null>(null);

  const run = async (what: NonNullable<typeof busy>, work: () => Promise<void>) => {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(null);
    }
  };

  return {
    signedIn: account !== null,
    me,
    busy,
    kept,
    rename: (nickname: string) =>
      run('name', async () => {
        await put('/citizen/me', { nickname });
        await me.reload();
        toast('已改好');
      }),
    exportAll: () =>
      run('export', async () => {
        const all = await get<object>('/citizen/me/export');
        await saveTextFile(`我的数据-${isoDate(Date.now())}.json`, JSON.stringify(all, null, 2));
      }),
    erase: () =>
      run('erase', async () => {
        const answer = await post<{ kept: Kept[] }>('/citizen/me/erase', { confirm: ERASE_WORDS });
        setKept(answer.kept);
        setUnread(0);
        dropSession();
      }),
  };
}
