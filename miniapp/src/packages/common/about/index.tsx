// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="关于联络站"><View>关于联络站</View></Screen>; }
