// People read here what the station is, what is promised, and how their words are protected.
import { View } from '@tarojs/components';
import { go } from '../../../core/nav';
import { useSite } from '../../../core/site';
import { Card, Cell, Fact } from '../../../ui/parts';
import { Picture } from '../../../ui/picture';
import { Screen } from '../../../ui/screen';
import './index.scss';

const PROMISES = [
  { title: '事事有着落', text: '每条留言都有受理号，谁在办、办到哪一步、什么时候到期，您随时能看到。' },
  {
    title: '到期有人催',
    text: '一般三个工作日内首次答复。到期没答复，系统会提醒代表和联络站，再不办就报上级。',
  },
  { title: '办得好不好您说了算', text: '解决没解决、满不满意，由您评价。评价谁也改不了，不评价不算满意。' },
  { title: '不公开您是谁', text: '公开的留言不显示姓名、电话和详细位置。您可以随时导出或删除自己的数据。' },
] as const;

export default function AboutPage() {
  const site = useSite();
  return (
    <Screen title="关于联络站">
      <View className="card about">
        <Picture name="station" />
        <View className="about__name">{site?.name ?? '人大代表联络站'}</View>
        <View className="muted">扫码找代表，24小时不打烊</View>
      </View>
      <Card title="我们的承诺">
        {PROMISES.map(({ title, text }) => (
          <View key={title} className="promise">
            <View className="promise__title">{title}</View>
            <View className="promise__text">{text}</View>
          </View>
        ))}
      </Card>
      <View className="cells">
        <Cell
          icon="doc"
          text="代表建议公开"
          note="代表提了什么，单位怎么答复，办得怎么样"
          onTap={() => go('publicSuggestions')}
        />
        <Cell icon="shield" text="隐私说明" note="我们收什么、谁能看到、存多久" onTap={() => go('privacy')} />
        <Cell icon="link" text="评价公示" note="自己核对每一条评价" onTap={() => go('ledger')} />
      </View>
      <Card>
        <Fact name="地区">{site?.region?.name ?? '—'}</Fact>
        <Fact name="版本">{site?.version ?? '—'}</Fact>
        {site?.demo ? <Fact name="说明">本站是演示，人名、地名、留言都是编的。</Fact> : null}
      </Card>
    </Screen>
  );
}
