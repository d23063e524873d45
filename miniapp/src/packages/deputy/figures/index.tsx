// A deputy reads their own figures here, the same that everybody sees, and two more that only they need.

import { View } from '@tarojs/components';
import type { DeputyFigures } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useData, useRefresh } from '../../../core/use-data';
import { FiguresCard } from '../../../features/figures';
import { Card, Notice, Stat } from '../../../ui/parts';
import { Failed, Skeleton } from '../../../ui/states';
import { DeputyScreen } from '../door/screen';
import { useDeputyAccount } from '../door/use-door';

export default function DeputyFiguresPage() {
  const figures = useData(useDeputyAccount(), () => get<DeputyFigures>('/deputy/figures'));
  useRefresh(figures.reload);
  const { data, problem } = figures;
  return (
    <DeputyScreen title="我的数据">
      {!data && problem ? <Failed problem={problem} onRetry={() => void figures.reload()} /> : null}
      {!data && !problem ? <Skeleton /> : null}
      {data ? (
        <>
          <FiguresCard figures={data} title="群众看到的数据" />
          <Card title="只有您看到">
            <View className="stats">
              <Stat value={`${data.handedUp}件`} text="提交上级" />
              <Stat value={`${data.reopened}件`} text="群众请继续办理" />
            </View>
          </Card>
          <Notice tone="plain">数据由系统按留言的办理经过算出，谁也改不了。没有评价的不算满意。</Notice>
        </>
      ) : null}
    </DeputyScreen>
  );
}
