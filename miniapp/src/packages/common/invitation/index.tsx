// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="代表邀请"><View>代表邀请</View></Screen>; }
