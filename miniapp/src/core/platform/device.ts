// Small things that a phone does for a page: copy, call, save a file. Each says in Chinese how it went.
import Taro from '@tarojs/taro';
import { toast } from '../toast';

/** Copies a text and says so. */
export async function copy(text: string): Promise<void> {
  try {
    if (process.env.TARO_ENV === 'h5' && navigator.clipboard) await navigator.clipboard.writeText(text);
    else await Taro.setClipboardData({ data: text });
    toast('已复制');
  } catch {
    toast('没能复制，请长按文字复制');
  }
}

/** Opens the dialler with the number. */
export function call(phoneNumber: string): void {
  if (process.env.TARO_ENV === 'h5') window.location.href = `tel:${phoneNumber}`;
  else Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}

/** Hands a text file to the person: a download in a browser, a file to forward in WeChat. */
export async function saveTextFile(name: string, text: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    toast('已下载');
    return;
  }
  const path = `${Taro.env.USER_DATA_PATH}/${name}`;
  Taro.getFileSystemManager().writeFileSync(path, text, 'utf8');
  try {
    await Taro.shareFileMessage({ filePath: path });
  } catch {
    await copy(text);
  }
}
