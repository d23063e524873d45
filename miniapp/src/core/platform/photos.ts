// Forms take and send photos through this, with progress for each, on both targets.
import Taro from '@tarojs/taro';
import type { UploadedFile } from '../api.types';
import { urlOf } from '../http';
import { ApiProblem, problemFromAnswer, problemFromSilence } from '../problem';
import { currentSession, ensureSignedIn, refreshSession } from '../session';
import { uuid } from '../uuid';
import { type ChosenPhoto, shrink } from './shrink';

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

async function uploadOnce(
  path: string,
  onProgress: (percent: number) => void,
  key: string,
): Promise<UploadedFile> {
  const token = currentSession()?.accessToken ?? '';
  let answer: { statusCode: number; data: unknown };
  try {
    const task = Taro.uploadFile({
      url: urlOf('/files'),
      filePath: path,
      name: 'file',
      timeout: 60_000,
      header: { Authorization: `Bearer ${token}`, 'Idempotency-Key': key },
    });
    task.progress((state: { progress: number }) => onProgress(state.progress));
    answer = await task;
  } catch (error) {
    throw problemFromSilence((error as { errMsg?: string }).errMsg ?? '');
  }
  const body: unknown = typeof answer.data === 'string' ? parse(answer.data) : answer.data;
  if (answer.statusCode >= 200 && answer.statusCode < 300) return body as UploadedFile;
  throw problemFromAnswer(answer.statusCode, body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Sends one photo; `onProgress` hears 0–100. The same key makes a retry the same photo. */
export async function uploadPhoto(
  path: string,
  onProgress: (percent: number) => void,
  key: string = uuid(),
): Promise<UploadedFile> {
  await ensureSignedIn();
  try {
    return await uploadOnce(path, onProgress, key);
  } catch (error) {
    const expired = error instanceof ApiProblem && error.status === 401 && error.code === 'token_expired';
    if (expired && (await refreshSession())) return uploadOnce(path, onProgress, key);
    throw error;
  }
}

/** Opens pictures full screen. */
export function previewPhotos(urls: string[], current: number): void {
  void Taro.previewImage({ urls, current: urls[current] ?? urls[0] ?? '' });
}
