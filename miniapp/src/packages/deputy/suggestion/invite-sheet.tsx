// A deputy asks colleagues of the same congress here to sign; who signed or was asked already is not asked twice.
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { Colleague, Suggestion } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useData } from '../../../core/use-data';
import { Field, LineInput } from '../../../ui/forms';
import { Sheet } from '../../../ui/parts';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import { ColleagueRow } from '../door/people';

const PAUSE_MS = 350;

interface Props {
  one: Suggestion;
  busy: boolean;
  onClose: () => void;
  onSend: (deputyIds: string[]) => void;
}

export function InviteSheet({ one, busy, onClose, onSend }: Props) {
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { congress } = one;
  const found = useData(`${congress}:${q}`, () =>
    get<{ items: Colleague[] }>('/deputy/colleagues', { congress, q }),
  );
  const [chosen, setChosen] = useState<Colleague[]>([]);
  const asked = new Set(one.coSigners.flatMap((s) => (s.status === 'declined' ? [] : [s.deputyId])));
  const isOn = (id: string) => chosen.some((colleague) => colleague.id === id);
  const toggle = (colleague: Colleague) =>
    setChosen((all) =>
      isOn(colleague.id) ? all.filter(({ id }) => id !== colleague.id) : [...all, colleague],
    );
  // Who was chosen stays in sight, whatever is searched next.
  const rest = (found.data?.items ?? []).filter(({ id }) => !asked.has(id) && !isOn(id));
  const rows = [...chosen, ...rest];

  return (
    <Sheet
      open
      title="邀请联名"
      onClose={onClose}
      footer={
        <PushButton
          text={chosen.length ? `邀请${chosen.length}位代表` : '选好代表再邀请'}
          icon="people"
          busy={busy}
          disabled={chosen.length === 0}
          onTap={() => onSend(chosen.map(({ id }) => id))}
        />
      }
    >
      <View className="desk-form">
        <Field name="找代表" hint={`只能邀请${congress}的代表。每位都要读过全文再确认。`}>
          <LineInput search label="找代表" value={text} placeholder="姓名" onChange={setText} />
        </Field>
        {found.problem ? <Failed problem={found.problem} onRetry={() => void found.reload()} /> : null}
        {!found.data && !found.problem ? <Skeleton rows={1} /> : null}
        <View className="colleagues" aria-label="可以邀请的代表">
          {rows.map((colleague) => (
            <ColleagueRow
              key={colleague.id}
              role="checkbox"
              one={colleague}
              on={isOn(colleague.id)}
              onTap={() => toggle(colleague)}
            />
          ))}
        </View>
        {found.data && rows.length === 0 ? (
          <Empty text={q ? '没有叫这个名字的代表' : '没有可以再邀请的代表'} drawing="search" />
        ) : null}
      </View>
    </Sheet>
  );
}
