// The page of one message gets it from here, and sends what its author decides; the server names the choices.
import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { MessageAction, MessageDetail, Moved, Rating, RatingInput } from '../../../core/api.types';
import { get, post } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useSession } from '../../../core/session';
import { toast, toastProblem } from '../../../core/toast';
import { useData, useRefresh } from '../../../core/use-data';
import { uuid } from '../../../core/uuid';

/** How each action of the author is asked for and where it goes; actions not named here get no button. */
export const ACTIONS = {
  rate: { path: 'rating', title: '评价这次办理' },
  follow_up: { path: 'follow-up', title: '补充说明', ask: '还有什么要说的？', photos: true, done: '已补充' },
  reopen: {
    path: 'reopen',
    title: '请继续办理',
    ask: '哪里还没有解决？',
    photos: false,
    done: '已请继续办理',
  },
  reconsider: {
    path: 'reconsider',
    title: '请再看一次',
    ask: '为什么请再看一次？',
    photos: false,
    done: '已提出',
  },
  withdraw: {
    path: 'withdraw',
    title: '撤回留言',
    ask: '为什么撤回？可以不写',
    photos: false,
    done: '已撤回',
  },
} as const;
export type ActionName = keyof typeof ACTIONS;

export function knownActions(actions: MessageAction[]): { action: ActionName; label: string }[] {
  return actions.flatMap(({ action, label }) =>
    action in ACTIONS ? [{ action: action as ActionName, label }] : [],
  );
}

export function useMessage() {
  const id = useParams().id ?? '';
  const account = useSession()?.account.id ?? null;
  const detail = useData(account && id ? `${account}:${id}` : null, () =>
    get<MessageDetail>(`/citizen/messages/${id}`),
  );
  const rated = detail.data !== null && detail.data.satisfied !== null;
  const ratings = useData(rated ? `${account}:${id}:${detail.data?.version}` : null, () =>
    get<{ items: Rating[] }>(`/citizen/messages/${id}/ratings`),
  );
  useRefresh(detail.reload);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && account) void detail.reload();
    shown.current = true;
  });
  const [open, setOpen] = useState<ActionName | null>(null);
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<{ seq: number; hash: string } | null>(null);
  // One key for each opened panel: tapping again after a lost answer is the same action.
  const key = useRef(uuid());

  const choose = (action: ActionName | null) => {
    key.current = uuid();
    setOpen(action);
  };

  const send = async (action: ActionName, body: object, done: string) => {
    setBusy(true);
    try {
      const moved = await post<Moved>(`/citizen/messages/${id}/${ACTIONS[action].path}`, body, key.current);
      setOpen(null);
      toast(done);
      if (moved.receipt) setReceipt(moved.receipt);
      await detail.reload();
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return {
    signedIn: account !== null,
    detail,
    ratings: ratings.data?.items ?? [],
    open,
    choose,
    busy,
    receipt,
    say: (action: Exclude<ActionName, 'rate'>, text: string, photoIds: string[]) => {
      const words = action === 'withdraw' ? (text ? { reason: text } : {}) : { text };
      return send(action, ACTIONS[action].photos ? { ...words, photoIds } : words, ACTIONS[action].done);
    },
    rate: (rating: RatingInput) => send('rate', rating, '谢谢您的评价'),
  };
}
