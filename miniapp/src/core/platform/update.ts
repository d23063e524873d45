// The app asks here, at its launch, whether WeChat has a newer version ready, and lets the person start it.
import Taro from '@tarojs/taro';
import { confirm } from '../toast';

/** What is being written is kept as a draft, so that a restart loses nothing. */
export function watchUpdates(): void {
  const manager = Taro.getUpdateManager();
  manager.onUpdateReady(() => {
    void confirm('重新打开就能用上。写了一半的内容会留着。', '马上更新', '有新版本').then((yes) => {
      if (yes) manager.applyUpdate();
    });
  });
}
