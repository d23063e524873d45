/** Opens the form of one step on an assignment and sends it to its route. */

import { useState } from 'react';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useUnitHome } from '../../lib/unit-home';
import { AnswerFields } from './answer-fields';
import { type AnswerValues, answerBody } from './answer-rules';
import { AcceptFields, ObjectFields, OpinionFields, PlanFields, ProgressFields } from './step-fields';
import { STEPS, type StepName } from './steps';

type Detail = Schemas['UnitAssignmentDetailView'];
export interface StepFormProps {
  readonly step: StepName;
  readonly detail: Detail;
  close(): void;
  done(): void;
}

/** What the form begins with: what the unit has said of itself before. */
function useInitial(step: StepName, { assignment, suggestion }: Detail): object {
  const { view } = useUnitHome();
  if (step === 'plan') return { text: assignment.plan ?? '' };
  if (step !== 'answer') return {};
  const unit = view.units.find(({ id }) => id === assignment.unitId);
  const before = suggestion.answers.findLast(({ assignmentId }) => assignmentId === assignment.id);
  return {
    signerName: unit?.headName,
    signerTitle: unit?.headTitle,
    contactName: assignment.contactName ?? undefined,
    contactPhone: assignment.contactPhone ?? undefined,
    cc: before?.cc ?? [],
  };
}

function Fields({
  step,
  detail,
  ready,
}: Pick<StepFormProps, 'step' | 'detail'> & { ready(is: boolean): void }) {
  if (step === 'accept') return <AcceptFields />;
  if (step === 'object') return <ObjectFields assignment={detail.assignment} />;
  if (step === 'plan') return <PlanFields />;
  if (step === 'progress') return <ProgressFields ready={ready} />;
  if (step === 'give_opinion') return <OpinionFields />;
  return <AnswerFields detail={detail} />;
}

const WIDE = 1240;
/** Long texts are kept until they are sent; photos and single lines are typed again. */
const KEPT: readonly StepName[] = ['plan', 'give_opinion', 'answer'];

export function StepForm({ step, detail, close, done }: StepFormProps) {
  const { assignment, suggestion } = detail;
  const [ready, setReady] = useState(true);
  const initial = useInitial(step, detail);
  const label = assignment.actions.find(({ action }) => action === step)?.label ?? '';
  const { path, said } = STEPS[step];
  return (
    <FormDrawer<AnswerValues>
      title={`${label}　${suggestion.no ?? ''}　${suggestion.title}`}
      initial={initial}
      button={label}
      said={said}
      ready={ready}
      size={step === 'answer' ? Math.min(WIDE, window.innerWidth - 40) : 560}
      draft={KEPT.includes(step) ? `${step}.${assignment.id}.${assignment.round}` : undefined}
      save={(values, key) =>
        write(
          'POST',
          `/api/unit/assignments/${assignment.id}/${path}`,
          step === 'answer' ? answerBody(values) : values,
          {
            key,
          },
        )
      }
      close={close}
      saved={done}
    >
      <Fields step={step} detail={detail} ready={setReady} />
    </FormDrawer>
  );
}
