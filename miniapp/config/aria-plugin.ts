// Taro's weapp templates know no aria attributes; this adds them, so that WeChat's screen reader reads our labels.

/** The little of Taro's plugin interface that is used here. */
interface Context {
  registerMethod(method: { name: string; fn: (platform: Platform) => void }): void;
}
interface Platform {
  platform: string;
  template?: { mergeComponents(context: Context, components: Record<string, Record<string, string>>): void };
}

const aria = { 'aria-role': '', 'aria-label': '' };

export default function ariaPlugin(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template?.mergeComponents(context, { View: aria, Image: aria, Input: aria, Textarea: aria });
    },
  });
}
