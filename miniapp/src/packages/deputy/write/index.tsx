// A deputy writes a suggestion here: from one message, from several, from nothing, or goes on with one that is open.
import { goBack } from '../../../core/nav';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { DeputyScreen } from '../door/screen';
import { WriteForm } from './form';
import '../suggestion/index.scss';
import './index.scss';
import { useWrite } from './use-write';

export default function WritePage() {
  const start = useWrite();
  const { paper } = start;
  if (!start.ready) {
    return (
      <DeputyScreen title="写建议">
        {start.problem ? <Failed problem={start.problem} onRetry={start.reload} /> : <Skeleton />}
      </DeputyScreen>
    );
  }
  const closed = paper !== null && !paper.actions.some(({ action }) => action === 'edit');
  if (closed || start.mandates.length === 0) {
    return (
      <DeputyScreen title="写建议">
        <Empty
          text={closed ? '这份建议现在不能修改' : '您现在没有代表资格记录'}
          hint={closed ? '提交以后，退回时才能再改' : '请联系人大机关核对您的代表资格'}
          button={{ text: '返回', onTap: goBack }}
        />
      </DeputyScreen>
    );
  }
  return <WriteForm start={start} />;
}
