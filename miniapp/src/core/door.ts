// Pages behind a door ask here whether the person came in through it, and whether they may.
import type { Door } from './api.types';
import { post } from './http';
import { switchDoor, useSession } from './session';
import { toastProblem } from './toast';
import { refreshUnread } from './unread';

/** The account at the door, or null; then `can` says whether the person may go through it. */
export function useDoorOf(door: Door) {
  const session = useSession();
  const enter = async () => {
    try {
      await switchDoor(door, post);
      await refreshUnread();
    } catch (error) {
      toastProblem(error);
    }
  };
  return {
    signedIn: session !== null,
    account: session?.door === door ? session.account.id : null,
    can: session?.doors.includes(door) === true,
    enter: () => void enter(),
  };
}
