/** Lets a person who works both for an office and for a unit go from one desk to the other without signing in again. */
import { SwapOutlined } from '@ant-design/icons';
import { DOOR_TEXT, type Door } from '@liaison/shared/access/access.types';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { write } from '../lib/http';
import type { Me } from '../lib/me';
import { type Session, setSession } from '../lib/session';
import { wordsOf } from '../lib/use-data';

/** The doors that this console has a desk for. */
const DESKS: readonly Door[] = ['admin', 'unit'];

export function DoorSwitch({ me }: { me: Me }) {
  const { message } = App.useApp();
  const go = useNavigate();
  const [busy, setBusy] = useState(false);
  const others = DESKS.filter((door) => door !== me.door && me.doors.includes(door));
  async function enter(door: Door) {
    setBusy(true);
    try {
      const session = await write<Session>('POST', '/api/auth/door', { door });
      // The other desk has other pages.
      await go('/');
      setSession(session);
    } catch (error) {
      setBusy(false);
      void message.error(wordsOf(error));
    }
  }
  return others.map((door) => (
    <Button key={door} size="small" icon={<SwapOutlined />} loading={busy} onClick={() => void enter(door)}>
      换到{DOOR_TEXT[door]}
    </Button>
  ));
}
