// The home page scans through this: WeChat has a scanner, a browser has none and offers typing the code instead.
import Taro from '@tarojs/taro';

/** What a scanned or opened link points at. */
export interface ScannedLink {
  kind: 's' | 'd' | 'i';
  code: string;
}

export const canScan = process.env.TARO_ENV === 'weapp';

/**
 * Reads one of our links (`https://HOST/s/CODE`, `/d/CODE`, `/i/TOKEN`, or the scene `s=CODE` of a mini-program
 * code); null when it is somebody else's.
 */
export function parseLink(text: string): ScannedLink | null {
  const path = /\/([sdi])\/([\w-]{4,128})\/?(?:[?#]|$)/.exec(text);
  const scene = path ?? /(?:^|[?&=]|%3D)([sdi])[=:]([\w-]{4,128})(?:&|$)/.exec(safeDecode(text));
  return scene?.[1] && scene[2] ? { kind: scene[1] as ScannedLink['kind'], code: scene[2] } : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens the scanner; the text of the code, or null when the person turned back. */
export async function scan(): Promise<string | null> {
  try {
    const answer = await Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode', 'wxCode'] as never[] });
    // A mini-program code answers with a path, other codes with their text.
    return answer.path || answer.result || null;
  } catch {
    return null;
  }
}
