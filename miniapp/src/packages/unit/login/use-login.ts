// The unit's sign-in page takes its two steps through this: account and password, then the code for who has one.
import { useState } from 'react';
import type { Me, Session } from '../../../core/api.types';
import { get, post } from '../../../core/http';
import { replaceWith } from '../../../core/nav';
import { ApiProblem, sentenceOf } from '../../../core/problem';
import { dropSession, enterStaffCode, signInStaff, switchDoor } from '../../../core/session';

const NO_UNIT = '这个账号不属于承办单位。工作人员请在电脑上打开工作台。';
const FIRST_STEPS =
  '首次登录要先在电脑上打开工作台，修改初始密码；要求使用动态口令的，还要绑定验证器。办好后再到这里登录。';

/** What keeps an account from working here; null when nothing does. A person with several doors goes to the unit's. */
async function refusalOf(session: Session): Promise<string | null> {
  if (!session.doors.includes('unit')) return NO_UNIT;
  const { restricted } = await get<Me>('/auth/me');
  if (restricted) return FIRST_STEPS;
  if (session.door !== 'unit') await switchDoor('unit', post);
  return null;
}

export function useUnitLogin() {
  const [ticket, setTicket] = useState<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({
    busy: false,
    problem: null,
  });

  const run = async (signIn: () => Promise<Session>) => {
    if (state.busy) return;
    setState({ busy: true, problem: null });
    try {
      const refusal = await refusalOf(await signIn());
      if (refusal === null) return replaceWith('unitDesk');
      dropSession();
      setTicket(null);
      setState({ busy: false, problem: refusal });
    } catch (error) {
      const next = error instanceof ApiProblem && error.code === 'totp_needed' ? error.ticket : null;
      if (error instanceof ApiProblem && error.code === 'ticket_expired') setTicket(null);
      if (next) setTicket(next);
      setState({ busy: false, problem: next ? null : sentenceOf(error) });
    }
  };

  return {
    ...state,
    asksCode: ticket !== null,
    signIn: (name: string, password: string) => void run(() => signInStaff(name.trim(), password)),
    enterCode: (code: string) => {
      if (ticket) void run(() => enterStaffCode(ticket, code.trim()));
    },
    back: () => {
      setTicket(null);
      setState({ busy: false, problem: null });
    },
  };
}
