// Taro's weapp templates know no aria attributes; this adds them, so that WeChat's screen reader reads our labels.
import path from 'node:path';

/** The little of Taro's plugin interface that is used here. */
interface Context {
  registerMethod(method: { name: string; fn: (platform: Platform) => void }): void;
}
interface Platform {
  platform: string;
  runtimePath?: string | string[];
  template?: { mergeComponents(context: Context, components: Record<string, Record<string, string>>): void };
}

const aria = { 'aria-role': '', 'aria-label': '' };

export default function ariaPlugin(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, { View: aria, Image: aria, Input: aria, Textarea: aria });
      // The runtime numbers attributes on its own; it has to know the same ones.
      platform.runtimePath = [
        platform.runtimePath ?? [],
        path.resolve(__dirname, '../src/core/platform/aria.ts'),
      ].flat();
    },
  });
}
