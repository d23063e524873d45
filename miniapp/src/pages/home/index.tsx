// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../ui/screen';
export default function Page() { return <Screen title="首页" tab="home"><View>首页</View></Screen>; }
