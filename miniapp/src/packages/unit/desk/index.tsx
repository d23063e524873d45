// A unit begins here: what is late, what waits to be taken, planned and answered, and what it has promised.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PromiseItem } from '../../../core/api.types';
import { go } from '../../../core/nav';
import { Boxes } from '../../../features/boxes';
import { LineInput } from '../../../ui/forms';
import { Empty, Failed, ListView, Skeleton } from '../../../ui/states';
import { UnitScreen } from '../door/screen';
import { boxOf, shownBoxes } from './boxes';
import { AssignmentCard, PromiseCard } from './cards';
import './index.scss';
import { isPromiseStep, PromiseSheet, type PromiseStep } from './promise-sheet';
import { useDesk } from './use-desk';

type Desk = ReturnType<typeof useDesk>;

function List({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState<{ item: PromiseItem; step: PromiseStep } | null>(null);
  const empty = <Empty text={desk.box ? boxOf(desk.box).empty : ''} drawing="done" />;
  if (!desk.promised)
    return (
      <ListView
        list={desk.list}
        keyOf={(item) => item.id}
        render={(item) => <AssignmentCard item={item} onTap={() => go('unitAssignment', { id: item.id })} />}
        empty={desk.q ? <Empty text="没有找到" hint="换个编号或案由里的字再搜" drawing="search" /> : empty}
      />
    );
  return (
    <>
      <ListView
        list={desk.promises}
        keyOf={(item) => item.id}
        render={(item) => (
          <PromiseCard
            item={item}
            onOpen={() => go('unitAssignment', { id: item.assignmentId })}
            onStep={(step) => {
              if (isPromiseStep(step)) setOpen({ item, step });
            }}
          />
        )}
        empty={empty}
      />
      {open ? <PromiseSheet {...open} onClose={() => setOpen(null)} reload={desk.reload} /> : null}
    </>
  );
}

export default function UnitDeskPage() {
  const desk = useDesk();
  const { data, problem, reload } = desk.home;
  return (
    <UnitScreen title="承办单位办理台">
      {data ? (
        <>
          <View className="section-title">
            {data.units.map(({ name }) => name).join('、') || '还没有指定承办单位'}
          </View>
          <Boxes
            label="建议分类"
            boxes={shownBoxes(data).map(({ name, text, count }) => ({
              name,
              text,
              count: count(data),
              tone: name === 'overdue' ? ('late' as const) : undefined,
            }))}
            open={desk.q ? null : desk.box}
            few
            onOpen={desk.choose}
          />
          <LineInput
            search
            label="搜索建议"
            value={desk.text}
            placeholder="搜编号、案由"
            onChange={desk.setText}
            onConfirm={desk.search}
          />
          <View className="section-title">{desk.q ? '搜索结果' : desk.box ? boxOf(desk.box).text : ''}</View>
          <List desk={desk} />
        </>
      ) : problem ? (
        <Failed problem={problem} onRetry={() => void reload()} />
      ) : (
        <Skeleton />
      )}
    </UnitScreen>
  );
}
