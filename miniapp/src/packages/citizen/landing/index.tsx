// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="扫码找代表"><View>扫码找代表</View></Screen>; }
