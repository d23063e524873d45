// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../ui/screen';
export default function Page() { return <Screen title="我的" tab="me"><View>我的</View></Screen>; }
