// A unit reads one suggestion here and takes its next step: accept, object, plan, tell how it goes, give an opinion, answer.
import type { UnitDetail } from '../../../core/api.types';
import { ClockBox } from '../../../features/clock';
import { StepButtons, StepsSheet } from '../../../features/steps';
import { Timeline } from '../../../features/timeline';
import { Card, Notice } from '../../../ui/parts';
import { Failed, Skeleton } from '../../../ui/states';
import { UnitScreen } from '../door/screen';
import { AnswerSheet } from './answer-sheet';
import './index.scss';
import { Answers, Paper, Units, Verdicts } from './sections';
import { AcceptSheet, ObjectSheet, TextSheet } from './step-sheets';
import { isTextStep } from './steps';
import { useAssignment } from './use-assignment';

const TITLE = '建议办理';
type Page = ReturnType<typeof useAssignment>;

function PanelOf({ page, detail }: { page: Page; detail: UnitDetail }) {
  const { panel, steps, busy, close } = page;
  if (panel === 'steps') return <StepsSheet steps={steps.slice(1)} onOpen={page.open} onClose={close} />;
  const step = steps.find(({ name }) => name === panel);
  // The server no longer offers it, for example because a colleague was faster.
  if (!step) return null;
  const send = (body: object) => page.send(step.name, body);
  if (step.name === 'answer')
    return (
      page.headKnown && (
        <AnswerSheet detail={detail} head={page.head} busy={busy} onClose={close} onSend={send} />
      )
    );
  const common = {
    ...{ assignment: detail.assignment, label: step.label, busy, onClose: close, onSend: send },
  };
  if (step.name === 'accept') return <AcceptSheet {...common} />;
  if (step.name === 'object') return <ObjectSheet {...common} />;
  return isTextStep(step.name) ? <TextSheet key={step.name} step={step.name} {...common} /> : null;
}

function clockOf({ dueAt, dueText, overdue }: UnitDetail['assignment']) {
  if (!dueAt) return null;
  return {
    ...{ kindText: dueText ?? '期限', dueAt, overdue, nearlyDue: false },
    ...{ pausedAt: null, pauseReason: null, resumeAt: null },
  };
}

export default function UnitAssignmentPage() {
  const page = useAssignment();
  const { data, problem, reload } = page.detail;
  if (!data)
    return (
      <UnitScreen title={TITLE}>
        {problem ? <Failed problem={problem} onRetry={() => void reload()} /> : <Skeleton />}
      </UnitScreen>
    );
  const { assignment, suggestion } = data;
  const footer = page.steps.length ? (
    <StepButtons steps={page.steps} busy={page.busy} onOpen={page.open} />
  ) : undefined;
  return (
    <UnitScreen title={TITLE} footer={footer}>
      <ClockBox detail={{ holder: null, clock: clockOf(assignment) }} />
      {suggestion.key ? (
        <Notice tone="gold">
          重点督办：{suggestion.key.title}
          {suggestion.key.leader}领衔
        </Notice>
      ) : null}
      <Paper suggestion={suggestion} />
      <Units suggestion={suggestion} own={assignment.id} />
      {suggestion.answers.length ? <Answers answers={suggestion.answers} /> : null}
      {suggestion.evaluations.length + suggestion.waitingFor.length > 0 ? (
        <Verdicts suggestion={suggestion} />
      ) : null}
      <Card title="办理经过">
        <Timeline
          entries={suggestion.timeline.map((entry) => ({
            ...entry,
            actor: { label: [...new Set([entry.actor, entry.unitName])].filter(Boolean).join(' · ') },
            note: entry.cause,
            hidden: null,
          }))}
        />
      </Card>
      <PanelOf page={page} detail={data} />
    </UnitScreen>
  );
}
