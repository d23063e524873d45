// Views say here what they are to a screen reader: a browser and WeChat have different attributes for it.

/** `role` in a browser, `aria-role` in WeChat. */
export function as(
  role: 'alert' | 'dialog' | 'list' | 'radiogroup' | 'status' | 'tablist',
): Record<string, string> {
  return process.env.TARO_ENV === 'h5' ? { role } : { 'aria-role': role };
}

/** Keeps decoration from being read; WeChat reads no empty view. */
export const decoration: Record<string, string> =
  process.env.TARO_ENV === 'h5' ? { 'aria-hidden': 'true' } : {};
