// The deputy's page of one message gets it from here and sends each step once, however often it is tapped.
import Taro, { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { MessageDetail, RatingBrief } from '../../../core/api.types';
import { get } from '../../../core/http';
import { goBack, replaceWith, useParams } from '../../../core/nav';
import { toast } from '../../../core/toast';
import { useData, useRefresh } from '../../../core/use-data';
import { useSend } from '../../../core/use-send';
import { useDeputyAccount } from '../door/use-door';
import { useTemplates } from '../templates/use-templates';
import { isHeld, knownSteps, STEPS, type StepName } from './actions';
import { dropAnswer } from './answer-draft';

/** What is open over the page. */
export type Panel = StepName | 'steps' | 'contact';

/** Back to the list, also when this page was opened by a link. */
function leave(): void {
  if (Taro.getCurrentPages().length > 1) goBack();
  else replaceWith('workbench');
}

export function useDeputyMessage() {
  const id = useParams().id ?? '';
  const account = useDeputyAccount();
  const key = account && id ? `${account}:${id}` : null;
  const detail = useData(key, () => get<MessageDetail>(`/deputy/messages/${id}`));
  const { data } = detail;
  const rated = data !== null && data.satisfied !== null;
  const ratings = useData(rated ? `${key}:${data.version}` : null, () =>
    get<{ items: RatingBrief[] }>(`/deputy/messages/${id}/ratings`),
  );
  useRefresh(detail.reload);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && key) void detail.reload();
    shown.current = true;
  });

  const steps = knownSteps(data?.actions ?? []);
  const phrases = useTemplates(isHeld(steps)).usable;
  const [panel, setPanel] = useState<Panel | null>(null);
  const [phrase, setPhrase] = useState('');
  const sending = useSend(detail.reload);
  const send = (step: StepName, body: object = {}) =>
    sending.send(`/deputy/messages/${id}/${STEPS[step].path}`, body, async () => {
      if (step === 'answer') dropAnswer(id);
      setPanel(null);
      toast(STEPS[step].done);
      if ('leaves' in STEPS[step]) leave();
      else await detail.reload();
    });

  return {
    id,
    detail,
    ratings: ratings.data?.items ?? [],
    steps,
    phrases,
    phrase,
    panel,
    busy: sending.busy,
    /** Opens a panel; the answer panel may begin with a phrase. */
    open: (next: Panel, beginWith = '') => {
      // Steps that ask nothing are done at once.
      if (next === 'accept' || next === 'resume') void send(next);
      else {
        setPhrase(beginWith);
        setPanel(next);
      }
    },
    close: () => setPanel(null),
    send: (step: StepName, body: object) => void send(step, body),
  };
}
