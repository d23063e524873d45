// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../ui/screen';
export default function Page() { return <Screen title="消息" tab="inbox"><View>消息</View></Screen>; }
