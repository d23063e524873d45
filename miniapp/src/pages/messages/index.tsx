// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../ui/screen';
export default function Page() { return <Screen title="我的留言" tab="messages"><View>我的留言</View></Screen>; }
