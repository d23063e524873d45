// Pages of the deputy's door ask here whether the person came in through it; a deputy is also a citizen.
import { post } from '../../../core/http';
import { switchDoor, useSession } from '../../../core/session';
import { toastProblem } from '../../../core/toast';
import { refreshUnread } from '../../../core/unread';

/** The account at the deputy's door, or null; then `can` says whether the person may go through it. */
export function useDoor() {
  const session = useSession();
  const enter = async () => {
    try {
      await switchDoor('deputy', post);
      await refreshUnread();
    } catch (error) {
      toastProblem(error);
    }
  };
  return {
    signedIn: session !== null,
    account: session?.door === 'deputy' ? session.account.id : null,
    can: session?.doors.includes('deputy') === true,
    enter: () => void enter(),
  };
}

/** The account at the deputy's door, or null; pages load nothing without one. */
export function useDeputyAccount(): string | null {
  return useDoor().account;
}
