// A deputy begins here: what is late, what waits, and everything else one tap away.
import { View } from '@tarojs/components';
import type { Workbench } from '../../../core/api.types';
import { useElder } from '../../../core/elder';
import { go, goTab } from '../../../core/nav';
import { useUnread } from '../../../core/unread';
import { Boxes, type BoxView } from '../../../features/boxes';
import { LineInput } from '../../../ui/forms';
import { Icon, type IconName } from '../../../ui/icon';
import { Avatar, More } from '../../../ui/parts';
import { Empty, Failed, ListView, Skeleton } from '../../../ui/states';
import { PushButton, Tap } from '../../../ui/tap';
import { DeputyScreen } from '../door/screen';
import { BOXES, type BoxName, boxOf, type Counts } from './boxes';
import { DeskCard } from './desk-card';
import './index.scss';
import { Papers } from './papers';
import { usePick } from './use-pick';
import { useWorkbench } from './use-workbench';

interface ShortcutProps {
  icon: IconName;
  text: string;
  label?: string;
  badge?: number;
  onTap: () => void;
}

function Shortcut({ icon, text, label = text, badge = 0, onTap }: ShortcutProps) {
  return (
    <Tap className="shortcut" role="link" label={badge > 0 ? `${label},${badge}条未读` : label} onTap={onTap}>
      <View className="shortcut__icon">
        <Icon name={icon} color="red" />
        {badge > 0 ? <View className="badge">{badge > 99 ? '99+' : badge}</View> : null}
      </View>
      <View className="shortcut__text">{text}</View>
    </Tap>
  );
}

function Face({ desk }: { desk: Workbench }) {
  const unread = useUnread();
  const { deputy, stations } = desk;
  const where = stations.map((station) => station.name).join('、');
  return (
    <View className="card desk-face">
      <View className="desk-face__row">
        <Avatar url={deputy.avatarUrl} name={deputy.name} size={56} />
        <View className="desk-face__main">
          <View className="desk-face__name">{deputy.name}代表，您好</View>
          <View className="muted">{where || '还没有安排到联络站'}</View>
        </View>
      </View>
      <View className="shortcuts">
        <Shortcut icon="bell" text="消息" badge={unread} onTap={() => goTab('inbox')} />
        <Shortcut icon="doc" text="常用语" onTap={() => go('templates')} />
        <Shortcut icon="calendar" text="值班表" onTap={() => go('roster')} />
        <Shortcut icon="star" text="数据" label="我的数据" onTap={() => go('deputyFigures')} />
      </View>
    </View>
  );
}

function boxesOf(counts: Counts, elder: boolean): BoxView<BoxName>[] {
  const tones = { overdue: 'late', nearly_due: 'soon' } as const;
  return BOXES.filter((box) => box.main || !elder).map(({ name, text, count }) => ({
    name,
    text,
    count: count && counts[count],
    tone: name === 'overdue' || name === 'nearly_due' ? tones[name] : undefined,
  }));
}

export default function WorkbenchPage() {
  const page = useWorkbench();
  const elder = useElder();
  const { desk, list, box, q } = page;
  const { data } = desk;
  const pick = usePick();
  const { picked } = pick;
  const footer = picked ? (
    <PushButton
      text={picked.length ? `用选中的${picked.length}条写建议` : '点留言，选出同一件事'}
      icon="edit"
      disabled={picked.length === 0}
      onTap={pick.write}
    />
  ) : undefined;
  return (
    <DeputyScreen title="代表工作台" footer={footer}>
      {data ? (
        <>
          <Face desk={data} />
          <Papers counts={page.papers} />
          <Boxes
            label="留言分类"
            boxes={boxesOf(data.counts, elder)}
            open={q ? null : box}
            few={elder}
            onOpen={page.choose}
          />
          <LineInput
            search
            label="搜索留言"
            value={page.text}
            placeholder="搜留言里的字、地点"
            onChange={page.setText}
            onConfirm={page.search}
          />
          <View className="section-title">
            <View>{q ? '搜索结果' : box ? boxOf(box).text : ''}</View>
            {list.items.length ? (
              <More text={picked ? '不选了' : '选几条写建议'} onTap={picked ? pick.stop : pick.start} />
            ) : null}
          </View>
          <ListView
            list={list}
            keyOf={(item) => item.id}
            render={(item) => (
              <DeskCard
                item={item}
                picked={picked?.includes(item.id)}
                onTap={() => (picked ? pick.toggle(item.id) : go('deputyMessage', { id: item.id }))}
              />
            )}
            empty={
              q ? (
                <Empty text="没有找到" hint="换几个字再搜" drawing="search" />
              ) : (
                <Empty text={box ? boxOf(box).empty : ''} hint="有新留言，会在消息里告诉您" drawing="done" />
              )
            }
          />
        </>
      ) : desk.problem ? (
        <Failed problem={desk.problem} onRetry={() => void desk.reload()} />
      ) : (
        <Skeleton />
      )}
    </DeputyScreen>
  );
}
