// A deputy chooses here which colleague of the station goes on with a message, and says why.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Colleague } from '../../../core/api.types';
import { get } from '../../../core/http';
import { as } from '../../../core/platform/role';
import { useData } from '../../../core/use-data';
import { Field, LineInput, TextArea } from '../../../ui/forms';
import { Sheet } from '../../../ui/parts';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import { ColleagueRow } from '../door/people';
import { lengthProblem, type SheetProps } from './reason-sheets';

/** More than this many names get a search line. */
const MANY = 6;

export function PassOnSheet({ label, busy, stationId, onClose, onSend }: SheetProps & { stationId: string }) {
  const colleagues = useData(stationId, () =>
    get<{ items: Colleague[] }>('/deputy/colleagues', { stationId }),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const problem = lengthProblem(note, 2, MESSAGE_LIMITS.maxNote);
  const all = colleagues.data?.items ?? [];
  const shown = all.filter((one) => one.name.includes(name.trim()));
  const submit = () => {
    setTried(true);
    if (chosen && !problem) onSend({ deputyId: chosen, note: note.trim() });
  };

  let people = <Skeleton rows={1} />;
  if (colleagues.problem)
    people = <Failed problem={colleagues.problem} onRetry={() => void colleagues.reload()} />;
  else if (colleagues.data && all.length === 0)
    people = <Empty text="本站没有其他代表" hint="可以提交上级，或请联络站工作人员安排" drawing="station" />;
  else if (colleagues.data) {
    people = (
      <Field name="交给谁" problem={tried && !chosen ? '请选一位代表' : null}>
        {all.length > MANY ? (
          <LineInput search label="找代表" value={name} placeholder="姓名" onChange={setName} />
        ) : null}
        <View className="colleagues" {...as('radiogroup')} aria-label="交给谁">
          {shown.map((one) => (
            <ColleagueRow key={one.id} one={one} on={one.id === chosen} onTap={() => setChosen(one.id)} />
          ))}
          {shown.length ? null : <View className="muted">没有叫这个名字的代表</View>}
        </View>
      </Field>
    );
  }

  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={<PushButton text="转交" icon="swap" busy={busy} disabled={all.length === 0} onTap={submit} />}
    >
      <View className="desk-form">
        {people}
        {all.length ? (
          <Field name="为什么转交" hint="留言人和这位代表都能看到" problem={tried ? problem : null}>
            <TextArea
              label="为什么转交"
              value={note}
              onChange={setNote}
              placeholder="比如：他就住在这个村，情况更熟"
              max={MESSAGE_LIMITS.maxNote}
            />
          </Field>
        ) : null}
      </View>
    </Sheet>
  );
}
