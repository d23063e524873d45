// placeholder
import { View } from '@tarojs/components';
import { Screen } from '../../../ui/screen';
export default function Page() { return <Screen title="给代表留言"><View>给代表留言</View></Screen>; }
