/** Sends one photo and tells how much of it has gone, which `fetch` cannot; the server makes the sizes and takes out the place. */
import type { Schemas } from './api.types';
import { ApiProblem, get, newKey } from './http';
import { currentSession } from './session';

export type UploadedPhoto = Schemas['UploadedPhotoView'];

function sendOnce(
  file: Blob,
  progress: (percent: number) => void,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/files');
    request.setRequestHeader('Authorization', `Bearer ${currentSession()?.accessToken ?? ''}`);
    request.setRequestHeader('Idempotency-Key', newKey());
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? (loaded / total) * 100 : 0);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new ApiProblem(0, 'lost', '连接不上服务器，请检查网络后再试。'));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** @param progress gets percent. @throws ApiProblem with the server's sentence */
export async function uploadPhoto(file: Blob, progress: (percent: number) => void): Promise<UploadedPhoto> {
  let answer = await sendOnce(file, progress);
  if (answer.status === 401) {
    // Any question renews the token.
    await get('/api/auth/me');
    answer = await sendOnce(file, progress);
  }
  const body = JSON.parse(answer.text || '{}') as UploadedPhoto & { code?: string; detail?: string };
  if (answer.status >= 300)
    throw new ApiProblem(answer.status, body.code ?? '', body.detail ?? '照片没有传上去，请再试一次。');
  return body;
}
