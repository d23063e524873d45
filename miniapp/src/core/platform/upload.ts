// Photos and documents go to the server through this: the token renewed once, progress told, a retry under the same key.
import Taro from '@tarojs/taro';
import { urlOf } from '../http';
import { ApiProblem, problemFromAnswer, problemFromSilence } from '../problem';
import { currentSession, ensureSignedIn, refreshSession } from '../session';

export interface UploadOptions {
  /** API path. */
  to: string;
  /** Where the device keeps the file. */
  path: string;
  key: string;
  timeoutMs: number;
  /** Hears 0–100. */
  onProgress: (percent: number) => void;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

async function once<T>({ to, path, key, timeoutMs, onProgress }: UploadOptions): Promise<T> {
  const token = currentSession()?.accessToken ?? '';
  let answer: { statusCode: number; data: unknown };
  try {
    const task = Taro.uploadFile({
      url: urlOf(to),
      filePath: path,
      name: 'file',
      timeout: timeoutMs,
      header: { Authorization: `Bearer ${token}`, 'Idempotency-Key': key },
    });
    task.progress((state: { progress: number }) => onProgress(state.progress));
    answer = await task;
  } catch (error) {
    throw problemFromSilence((error as { errMsg?: string }).errMsg ?? '');
  }
  const body: unknown = typeof answer.data === 'string' ? parse(answer.data) : answer.data;
  if (answer.statusCode >= 200 && answer.statusCode < 300) return body as T;
  throw problemFromAnswer(answer.statusCode, body);
}

/** Sends one file of the device. @throws ApiProblem */
export async function upload<T>(options: UploadOptions): Promise<T> {
  await ensureSignedIn();
  try {
    return await once<T>(options);
  } catch (error) {
    const expired = error instanceof ApiProblem && error.status === 401 && error.code === 'token_expired';
    if (expired && (await refreshSession())) return once<T>(options);
    throw error;
  }
}
