// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="评价公示"><View>评价公示</View></Screen>; }
