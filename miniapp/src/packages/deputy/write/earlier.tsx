// The form asks here whether the same matter was raised before: what looks alike in earlier years is proposed.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SimilarSuggestion, Suggestion } from '../../../core/api.types';
import { get, put } from '../../../core/http';
import { toast, toastProblem } from '../../../core/toast';
import { useData } from '../../../core/use-data';
import { Check } from '../../../ui/choices';
import { Cell, Notice, Sheet } from '../../../ui/parts';
import { Empty, Failed, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';

type Earlier = Pick<Suggestion['earlier'][number], 'id' | 'no' | 'title' | 'year'>;

function lineOf(one: Earlier | SimilarSuggestion): string {
  const more = 'stateText' in one ? [one.authorName, one.unitName, one.stateText] : [];
  const facts = [one.year ? `${one.year}年` : '', one.no, ...more];
  return `${one.title}（${facts.filter(Boolean).join(' · ')}）`;
}

function EarlierSheet({
  id,
  named,
  onClose,
  onNamed,
}: {
  id: string;
  named: Earlier[];
  onClose: () => void;
  onNamed: (earlier: Earlier[]) => void;
}) {
  const alike = useData(id, () => get<{ items: SimilarSuggestion[] }>(`/deputy/suggestions/${id}/similar`));
  const [chosen, setChosen] = useState(() => new Set(named.map((one) => one.id)));
  const [busy, setBusy] = useState(false);
  const items = alike.data?.items ?? [];
  const rows = [...named.filter((one) => !items.some((item) => item.id === one.id)), ...items];
  const save = async () => {
    setBusy(true);
    try {
      const ids = [...chosen];
      const saved = await put<{ earlier: Earlier[] }>(`/deputy/suggestions/${id}/earlier`, { ids });
      toast('已保存');
      onNamed(saved.earlier);
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const toggle = (other: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(other)) after.add(other);
      return after;
    });
  return (
    <Sheet
      open
      title="以前提过同一件事吗？"
      onClose={onClose}
      footer={<PushButton text="保存" busy={busy} disabled={rows.length === 0} onTap={() => void save()} />}
    >
      <View className="desk-form">
        <Notice tone="blue">选上以前提过的同一件事。连续三年提出的，人大会专门分析为什么没有解决。</Notice>
        {alike.problem ? <Failed problem={alike.problem} onRetry={() => void alike.reload()} /> : null}
        {!alike.data && !alike.problem ? <Skeleton rows={1} /> : null}
        {alike.data && rows.length === 0 ? (
          <Empty text="没有找到相像的建议" hint="先写好案由和案据，再来找会更准" drawing="search" />
        ) : null}
        {rows.map((one) => (
          <Check key={one.id} text={lineOf(one)} value={chosen.has(one.id)} onChange={() => toggle(one.id)} />
        ))}
      </View>
    </Sheet>
  );
}

export function EarlierField({
  id,
  first,
  prepare,
}: {
  id: string;
  first: Earlier[];
  prepare: () => Promise<boolean>;
}) {
  const [named, setNamed] = useState(first);
  const [open, setOpen] = useState(false);
  // The likeness is of what the server has; so it gets the words first.
  const show = async () => {
    await prepare();
    setOpen(true);
  };
  return (
    <View className="cells">
      <Cell
        icon="link"
        text="以前提过的同一件事"
        note={named.length ? named.map(({ title }) => title).join('、') : '系统按案由和案据帮您找'}
        {...(named.length ? { value: `${named.length}件` } : {})}
        onTap={() => void show()}
      />
      {open ? (
        <EarlierSheet
          id={id}
          named={named}
          onClose={() => setOpen(false)}
          onNamed={(earlier) => {
            setNamed(earlier);
            setOpen(false);
          }}
        />
      ) : null}
    </View>
  );
}
