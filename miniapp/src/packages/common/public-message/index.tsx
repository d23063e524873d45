// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="公开答复"><View>公开答复</View></Screen>; }
