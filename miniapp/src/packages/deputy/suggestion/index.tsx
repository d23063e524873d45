// A deputy follows one suggestion here, from the first words to a promise kept, and takes the next step.
import { StepButtons, StepsSheet } from '../../../features/steps';
import { Timeline } from '../../../features/timeline';
import { Card, Notice } from '../../../ui/parts';
import { Failed, Skeleton } from '../../../ui/states';
import { DeputyScreen } from '../door/screen';
import type { OfferedStep } from './actions';
import { Answers, Promises, Units, Verdicts } from './handling';
import './index.scss';
import { InviteSheet } from './invite-sheet';
import { JudgeSheet } from './judge-sheet';
import { Oversight } from './oversight';
import { Head, Paper, Reviews, Signers, Sources } from './paper';
import { PublicitySheet } from './publicity-sheet';
import { storyOf } from './story';
import { useSuggestion } from './use-suggestion';

type PageState = ReturnType<typeof useSuggestion>;
const SECOND: ReadonlySet<string> = new Set(['edit', 'decline_signing']);

/** The step that people come for stands alone in red; a second one beside it when they belong together. */
function Footer({ page, steps }: { page: PageState; steps: readonly OfferedStep[] }) {
  return (
    <StepButtons
      steps={steps.map((step) => ({ ...step, second: SECOND.has(step.name) }))}
      quiet={steps[0]?.name === 'set_publicity'}
      busy={page.busy}
      onOpen={(next) => (next === 'steps' ? page.open('steps') : page.step(next))}
    />
  );
}

function PanelOf({ page }: { page: PageState }) {
  const { panel, steps, busy, close } = page;
  const { data } = page.detail;
  if (!panel || !data) return null;
  if (panel === 'steps') return <StepsSheet steps={steps.slice(1)} onOpen={page.step} onClose={close} />;
  // The server no longer offers it, for example because it was moved meanwhile.
  if (!steps.some(({ name }) => name === panel)) return null;
  const common = { one: data, busy, onClose: close };
  if (panel === 'evaluate')
    return <JudgeSheet {...common} onSend={(items) => page.send('evaluate', { items }, '已测评')} />;
  if (panel === 'invite')
    return (
      <InviteSheet {...common} onSend={(deputyIds) => page.send('invite', { deputyIds }, '已发出邀请')} />
    );
  return (
    <PublicitySheet {...common} onSend={(publicity) => page.send('publicity', { publicity }, '已保存')} />
  );
}

/** What is asked of the deputy now, in one sentence. */
function Asked({ steps }: { steps: readonly OfferedStep[] }) {
  const has = (name: OfferedStep['name']) => steps.some((step) => step.name === name);
  if (has('evaluate'))
    return (
      <Notice tone="gold" icon="star">
        单位已经答复，请您测评。逾期没有测评的，记为未评价。
      </Notice>
    );
  if (has('confirm'))
    return (
      <Notice tone="gold" icon="people">
        有代表请您联名。请读完全文，再确认或谢绝。
      </Notice>
    );
  return null;
}

export default function SuggestionPage() {
  const page = useSuggestion();
  const { detail, steps } = page;
  const { data } = detail;
  if (!data) {
    return (
      <DeputyScreen title="建议详情">
        {detail.problem ? (
          <Failed problem={detail.problem} onRetry={() => void detail.reload()} />
        ) : (
          <Skeleton />
        )}
      </DeputyScreen>
    );
  }
  // What the reviewers said comes first while it can still be heeded.
  const open = steps.some(({ name }) => name === 'edit');
  return (
    <DeputyScreen title="建议详情" footer={steps.length ? <Footer page={page} steps={steps} /> : undefined}>
      <Asked steps={steps} />
      <Head one={data} />
      {open ? <Reviews one={data} /> : null}
      <Answers answers={data.answers} busy={page.busy} onPaper={page.paper} />
      <Units units={data.units} />
      <Promises promises={data.promises} />
      <Verdicts one={data} />
      <Paper one={data} />
      <Signers
        one={data}
        mayUninvite={page.mayUninvite}
        busy={page.busy}
        onUninvite={page.uninvite}
        onRemind={page.remind}
      />
      <Sources one={data} />
      {open ? null : <Reviews one={data} />}
      <Oversight one={data} />
      <Card title="办理经过">
        <Timeline entries={storyOf(data.timeline)} />
      </Card>
      <PanelOf page={page} />
    </DeputyScreen>
  );
}
