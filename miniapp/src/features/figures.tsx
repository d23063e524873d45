// Station, deputy and workbench show their work here; a rate never stands without its number and its non-response.
import { View } from '@tarojs/components';
import type { Figures } from '../core/api.types';
import { dateText, hoursText, percent } from '../core/format';
import { Card, Stat } from '../ui/parts';

function Bar({ name, part, total, tone }: { name: string; part: number; total: number; tone: string }) {
  const share = total > 0 ? Math.round((part / total) * 100) : 0;
  return (
    <View className="bar">
      <View className="bar__name">{name}</View>
      <View className="bar__track">
        <View className={`bar__fill bar__fill--${tone}`} style={{ width: `${share}%` }} />
      </View>
      <View className="bar__value">
        {part}件 · {share}%
      </View>
    </View>
  );
}

function Ratings({ figures }: { figures: Figures }) {
  const { solved, satisfied, noResponse } = figures;
  if (solved.n === 0) {
    return (
      <View className="figures__note">
        还没有人评价。{noResponse > 0 ? `${noResponse}件答复后没有收到评价。` : ''}
      </View>
    );
  }
  const rated =
    satisfied.mean === null
      ? ''
      : `满意度平均${satisfied.mean.toFixed(1)}分（满分5分），${satisfied.n}人评价。`;
  return (
    <View>
      <View className="figures__head">群众说解决了吗？共{solved.n}件评价</View>
      <Bar name="已解决" part={solved.yes} total={solved.n} tone="good" />
      <Bar name="部分" part={solved.partly} total={solved.n} tone="mid" />
      <Bar name="没解决" part={solved.no} total={solved.n} tone="bad" />
      <View className="figures__note">
        {rated}另有{noResponse}件答复后没有评价，不算满意。
      </View>
    </View>
  );
}

export function FiguresCard({ figures, title = '真实数据' }: { figures: Figures; title?: string }) {
  const { period, inTime } = figures;
  const rate = percent(inTime.n, inTime.of);
  return (
    <Card title={title} className="figures">
      <View className="figures__period">
        {dateText(period.from)}至{dateText(period.to)}
      </View>
      <View className="stats">
        <Stat value={String(figures.received)} text="收到留言" />
        <Stat value={String(figures.answered)} text="已答复" />
        <Stat
          value={figures.firstAnswerMedianHours === null ? '暂无' : hoursText(figures.firstAnswerMedianHours)}
          text="首次答复"
          note="一半的留言不超过"
        />
        <Stat
          value={rate ?? '暂无'}
          text="按时答复"
          note={rate ? `${inTime.of}件中${inTime.n}件` : undefined}
        />
        <Stat value={String(figures.waitingNow)} text="正在等候" />
        <Stat value={String(figures.overdueNow)} text="现已逾期" />
      </View>
      {figures.firstAnswerP90Hours !== null ? (
        <View className="figures__note">
          最慢的一成，首次答复超过{hoursText(figures.firstAnswerP90Hours)}。
        </View>
      ) : null}
      <Ratings figures={figures} />
    </Card>
  );
}
