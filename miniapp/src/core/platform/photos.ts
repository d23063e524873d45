// Forms take and send photos through this, with progress for each, on both targets.
import Taro from '@tarojs/taro';
import type { UploadedFile } from '../api.types';
import { uuid } from '../uuid';
import { type ChosenPhoto, shrink } from './shrink';
import { upload } from './upload';

export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

/** Lets the person choose up to `count` photos, and makes large ones smaller; none when they turned back. */
export async function choosePhotos(count: number): Promise<ChosenPhoto[]> {
  return Promise.all((await chosenPhotos(count)).map(shrink));
}

async function chosenPhotos(count: number): Promise<ChosenPhoto[]> {
  try {
    if (process.env.TARO_ENV === 'weapp') {
      const chosen = await Taro.chooseMedia({
        count,
        mediaType: ['image'],
        sizeType: ['compressed'],
        sourceType: ['album', 'camera'],
      });
      return chosen.tempFiles.map((file) => ({ path: file.tempFilePath, size: file.size }));
    }
    const chosen = await Taro.chooseImage({ count, sizeType: ['original'], sourceType: ['album', 'camera'] });
    return chosen.tempFiles.slice(0, count).map((file) => ({ path: file.path, size: file.size ?? 0 }));
  } catch {
    return [];
  }
}

/** Sends one photo; `onProgress` hears 0–100. The same key makes a retry the same photo. */
export function uploadPhoto(
  path: string,
  onProgress: (percent: number) => void,
  key: string = uuid(),
): Promise<UploadedFile> {
  return upload<UploadedFile>({ to: '/files', path, key, timeoutMs: 60_000, onProgress });
}

/** Opens pictures full screen. */
export function previewPhotos(urls: string[], current: number): void {
  void Taro.previewImage({ urls, current: urls[current] ?? urls[0] ?? '' });
}
