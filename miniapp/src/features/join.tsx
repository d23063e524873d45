// 我也遇到: whoever has the same trouble joins a published message with one tap and hears of its answer too.
import { useRef, useState } from 'react';
import { post } from '../core/http';
import { ApiProblem } from '../core/problem';
import { toast, toastProblem } from '../core/toast';
import { uuid } from '../core/uuid';
import { PushButton } from '../ui/tap';

export function JoinButton({ id, count }: { id: string; count: number }) {
  const [joined, setJoined] = useState(false);
  const [shown, setShown] = useState(count);
  const [busy, setBusy] = useState(false);
  const key = useRef(uuid());

  const join = async () => {
    setBusy(true);
    try {
      const { joinedCount } = await post<{ joinedCount: number }>(
        `/citizen/messages/${id}/join`,
        {},
        key.current,
      );
      setShown(joinedCount);
      setJoined(true);
      toast('已记下，有答复会告诉您');
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'already_joined') setJoined(true);
      toastProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <PushButton
      text={joined ? `已加入，共${shown}人` : shown > 0 ? `我也遇到（${shown}人）` : '我也遇到'}
      kind="secondary"
      icon={joined ? 'check' : 'hand'}
      busy={busy}
      disabled={joined}
      onTap={() => void join()}
    />
  );
}
