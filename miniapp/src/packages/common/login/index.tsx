// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="登录"><View>登录</View></Screen>; }
