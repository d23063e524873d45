// Session, drafts and settings keep their small records here, so that a broken or full storage never breaks a page.
import Taro from '@tarojs/taro';

const PREFIX = 'liaison:';

/** The stored value of a key, or null when there is none or it cannot be read. */
export function readStored<T>(key: string): T | null {
  try {
    const value: unknown = Taro.getStorageSync(PREFIX + key);
    return value === '' || value === undefined || value === null ? null : (value as T);
  } catch {
    return null;
  }
}

/** Stores a JSON value; answers false when the device refuses (full, or private browsing). */
export function writeStored<T>(key: string, value: T): boolean {
  try {
    Taro.setStorageSync(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(PREFIX + key);
  } catch {
    // Nothing was stored, which is what was wanted.
  }
}
