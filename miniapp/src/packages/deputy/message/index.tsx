// A deputy reads one message here and takes the next step: answer, pass on, hand up, or say where to go instead.
import { View } from '@tarojs/components';
import { ClockBox } from '../../../features/clock';
import { StepsSheet } from '../../../features/steps';
import { Timeline } from '../../../features/timeline';
import { Card } from '../../../ui/parts';
import { Failed, Skeleton } from '../../../ui/states';
import { DeputyScreen } from '../door/screen';
import { isHeld } from './actions';
import { AnswerSheet } from './answer-sheet';
import { ContactSheet } from './contact-sheet';
import './index.scss';
import { PassOnSheet } from './pass-on-sheet';
import { DeclineSheet, HandUpSheet, PauseSheet, ReturnSheet } from './reason-sheets';
import { Body, DeputySteps, MergedAway, Ratings, WriteSuggestion } from './sections';
import { useDeputyMessage } from './use-deputy-message';

const ASKING = {
  hand_up: HandUpSheet,
  decline: DeclineSheet,
  pause: PauseSheet,
  return_to_screening: ReturnSheet,
};

function isAsking(panel: string): panel is keyof typeof ASKING {
  return Object.hasOwn(ASKING, panel);
}

function PanelOf({ page }: { page: ReturnType<typeof useDeputyMessage> }) {
  const { panel, steps, busy, close } = page;
  const { data } = page.detail;
  if (!panel || !data) return null;
  if (panel === 'steps') return <StepsSheet steps={steps.slice(1)} onOpen={page.open} onClose={close} />;
  if (panel === 'contact')
    return data.contact ? <ContactSheet messageId={data.id} masked={data.contact} onClose={close} /> : null;
  const step = steps.find(({ name }) => name === panel);
  // The server no longer offers it, for example because a colleague was faster.
  if (!step) return null;
  const common = {
    label: step.label,
    busy,
    onClose: close,
    onSend: (body: object) => page.send(step.name, body),
  };
  if (panel === 'answer')
    return (
      <AnswerSheet
        detail={data}
        phrases={page.phrases}
        beginWith={page.phrase}
        busy={busy}
        onClose={close}
        onSend={common.onSend}
      />
    );
  if (panel === 'pass_on') return <PassOnSheet {...common} stationId={data.station.id} />;
  if (!isAsking(panel)) return null;
  const Asking = ASKING[panel];
  return <Asking {...common} handUpTo={data.handUpTo} />;
}

export default function DeputyMessagePage() {
  const page = useDeputyMessage();
  const { detail, steps } = page;
  const { data } = detail;
  if (!data) {
    return (
      <DeputyScreen title="留言办理">
        {detail.problem ? (
          <Failed problem={detail.problem} onRetry={() => void detail.reload()} />
        ) : (
          <Skeleton />
        )}
      </DeputyScreen>
    );
  }
  // Phrases are at hand while an answer is due; afterwards they would only invite a second one by mistake.
  const quick = data.clock ? (page.phrases ?? []) : [];
  const footer = steps.length ? (
    <DeputySteps steps={steps} phrases={quick} busy={page.busy} onOpen={page.open} />
  ) : undefined;
  return (
    <DeputyScreen title="留言办理" footer={footer}>
      {data.stateType === 'done' ? null : <ClockBox detail={data} />}
      {data.mergedInto ? <MergedAway mergedInto={data.mergedInto} /> : null}
      <Body detail={data} onContact={isHeld(steps) ? () => page.open('contact') : null} />
      {page.ratings.length ? <Ratings ratings={page.ratings} /> : null}
      {data.mergedInto ? null : <WriteSuggestion messageId={data.id} />}
      <Card title="办理经过">
        <Timeline entries={data.timeline} />
      </Card>
      {quick.length ? <View className="desk-foot-room" /> : null}
      <PanelOf page={page} />
    </DeputyScreen>
  );
}
