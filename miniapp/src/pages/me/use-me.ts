// The tab 我的 gets the person from here, and its doors: a deputy is also a citizen.
import { useDidShow } from '@tarojs/taro';
import type { CitizenMe, Door } from '../../core/api.types';
import { get, post } from '../../core/http';
import { go } from '../../core/nav';
import { dropSession, switchDoor, useSession } from '../../core/session';
import { confirm, toastProblem } from '../../core/toast';
import { refreshUnread, setUnread } from '../../core/unread';
import { useData, useRefresh } from '../../core/use-data';

export function useMe() {
  const session = useSession();
  const citizen = session?.door === 'citizen' ? session.account.id : null;
  const profile = useData(citizen, () => get<CitizenMe>('/citizen/me'));
  useRefresh(async () => {
    await Promise.all([citizen ? profile.reload() : Promise.resolve(), refreshUnread()]);
  });
  useDidShow(() => {
    void refreshUnread();
  });

  const enter = async (door: Door) => {
    try {
      if (session?.door !== door) await switchDoor(door, post);
      await refreshUnread();
      if (door === 'deputy') go('workbench');
    } catch (error) {
      toastProblem(error);
    }
  };

  const signOut = async () => {
    if (!(await confirm('退出后，再次登录就能看到您的留言。', '退出'))) return;
    // Signed out here in any case; that the server could not be told does not keep anybody in.
    await post('/auth/sign-out').catch(() => undefined);
    dropSession();
    setUnread(0);
  };

  return { session, profile: profile.data, enter, signOut };
}
