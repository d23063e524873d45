// Anybody reads here in full what is kept of a person, what for, how long, and how to have it erased.
import { View } from '@tarojs/components';
import { go } from '../../../core/nav';
import { useSite } from '../../../core/site';
import { Card, Cell } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import './index.scss';
import { PRIVACY } from './text';

export default function PrivacyPage() {
  const site = useSite();
  return (
    <Screen title="隐私说明">
      <Card title={`${site?.name ?? '人大代表联络站'}怎样对待您的信息`}>
        <View className="prose">
          看联络站、代表和公开的答复，不用登录，我们也不记您是谁。您留言的时候，我们才需要下面这些。
        </View>
      </Card>
      {PRIVACY.map(({ title, lines }) => (
        <Card key={title} title={title}>
          {lines.map((line) => (
            <View key={line} className="prose privacy__line">
              {line}
            </View>
          ))}
        </Card>
      ))}
      <View className="cells">
        <Cell icon="shield" text="我的数据" note="看我们存了什么，导出、删除" onTap={() => go('myData')} />
      </View>
    </Screen>
  );
}
