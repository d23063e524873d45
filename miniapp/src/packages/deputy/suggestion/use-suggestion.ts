// The deputy's page of one suggestion gets it from here and sends each step once, however often it is tapped.
import Taro, { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { Suggestion } from '../../../core/api.types';
import { get, post } from '../../../core/http';
import { go, goBack, replaceWith, useParams } from '../../../core/nav';
import { openPdf } from '../../../core/platform/documents';
import { ApiProblem } from '../../../core/problem';
import { confirm, toast } from '../../../core/toast';
import { useData, useRefresh } from '../../../core/use-data';
import { useOnce } from '../../../core/use-once';
import { useDeputyAccount } from '../door/use-door';
import { knownSteps, STEPS, type StepName } from './actions';

/** What is open over the page. */
export type Panel = 'steps' | 'evaluate' | 'invite' | 'set_publicity';

/** Back to the list, also when this page was opened by a link. */
function leave(): void {
  if (Taro.getCurrentPages().length > 1) goBack();
  else replaceWith('suggestions');
}

export function useSuggestion() {
  const id = useParams().id ?? '';
  const account = useDeputyAccount();
  const key = account && id ? `${account}:${id}` : null;
  const detail = useData(key, () => get<Suggestion>(`/deputy/suggestions/${id}`));
  const { data } = detail;
  useRefresh(detail.reload);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && key) void detail.reload();
    shown.current = true;
  });

  const [panel, setPanel] = useState<Panel | null>(null);
  const { busy, once } = useOnce();
  // Somebody else moved it meanwhile: show what is true now.
  const stale = (error: unknown) => {
    if (error instanceof ApiProblem && (error.status === 409 || error.status === 404)) void detail.reload();
  };

  const send = (path: string, body: object, done: string, leaves = false) =>
    once(
      `${path}${JSON.stringify(body)}`,
      async (sentAs) => {
        await post(`/deputy/suggestions/${id}/${path}`, body, sentAs);
        setPanel(null);
        toast(done);
        if (leaves) leave();
        else await detail.reload();
      },
      stale,
    );

  const step = async (name: StepName) => {
    if (name === 'edit') return go('writeSuggestion', { id });
    if (name === 'evaluate' || name === 'invite' || name === 'set_publicity') return setPanel(name);
    const { path, ask, button, done } = STEPS[name].sent;
    setPanel(null);
    if (!(await confirm(ask, button))) return undefined;
    const body = name === 'confirm' ? { version: data?.version } : {};
    return send(path, body, done, name === 'decline_signing');
  };

  const paper = (answerId: string, name: string) =>
    once(answerId, () => openPdf(`/deputy/suggestions/${id}/answers/${answerId}/pdf`, name));

  const uninvite = async (deputyId: string, name: string) => {
    if (await confirm(`不再请${name}代表联名？`, '撤回邀请'))
      await send('uninvite', { deputyId }, '已撤回邀请');
  };

  return {
    id,
    detail,
    steps: knownSteps(data?.actions ?? []),
    /** True when invitations may be taken back. */
    mayUninvite: data?.actions.some(({ action }) => action === 'uninvite') === true,
    panel,
    busy,
    open: setPanel,
    close: () => setPanel(null),
    step: (name: StepName) => void step(name),
    send: (path: string, body: object, done: string) => void send(path, body, done),
    paper: (answerId: string, name: string) => void paper(answerId, name),
    uninvite: (deputyId: string, name: string) => void uninvite(deputyId, name),
    remind: (deputyId: string) => void send('remind', { deputyId }, '已提醒'),
  };
}
