// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="查找"><View>查找</View></Screen>; }
