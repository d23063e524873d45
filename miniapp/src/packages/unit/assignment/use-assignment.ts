// The unit's page of one assignment gets it from here, with the head who signs, and sends each step once.
import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { UnitDetail, UnitHome } from '../../../core/api.types';
import { useDoorOf } from '../../../core/door';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { toast } from '../../../core/toast';
import { useData, useRefresh } from '../../../core/use-data';
import { useSend } from '../../../core/use-send';
import { dropAnswer } from './answer-draft';
import { knownSteps, STEPS, type StepName } from './steps';

/** What is open over the page. */
export type Panel = StepName | 'steps';

export function useAssignment() {
  const id = useParams().id ?? '';
  const { account } = useDoorOf('unit');
  const key = account && id ? `${account}:${id}` : null;
  const detail = useData(key, () => get<UnitDetail>(`/unit/assignments/${id}`));
  const steps = knownSteps(detail.data?.assignment.actions ?? []);
  const answers = steps.some(({ name }) => name === 'answer');
  const home = useData(answers ? account : null, () => get<UnitHome>('/unit/home'));
  useRefresh(detail.reload);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && key) void detail.reload();
    shown.current = true;
  });

  const [panel, setPanel] = useState<Panel | null>(null);
  const { busy, send } = useSend(detail.reload);
  return {
    detail,
    steps,
    head: home.data?.units.find((unit) => unit.id === detail.data?.assignment.unitId) ?? null,
    /** The answer form begins with the head's name. */
    headKnown: !answers || home.data !== null || home.problem !== null,
    panel,
    busy,
    open: setPanel,
    close: () => setPanel(null),
    send: (step: StepName, body: object) =>
      void send(`/unit/assignments/${id}/${STEPS[step].path}`, body, async () => {
        if (step === 'answer') dropAnswer(id);
        setPanel(null);
        toast(STEPS[step].done);
        await detail.reload();
      }),
  };
}
