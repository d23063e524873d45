// Pages open and send papers through this: a browser's own download and file chooser, or WeChat's reader and chat files.
import Taro from '@tarojs/taro';
import type { DocumentFile } from '../api.types';
import { mediaUrl, urlOf } from '../http';
import { problemFromAnswer, problemFromSilence } from '../problem';
import { currentSession, refreshSession } from '../session';
import { toast } from '../toast';
import { upload } from './upload';

const TIMEOUT_MS = 60_000;
/** Twenty megabytes over a slow line. */
const UPLOAD_TIMEOUT_MS = 180_000;
type Headers = Record<string, string>;

export interface ChosenDocument {
  path: string;
  name: string;
  /** Bytes. */
  size: number;
}

function authorization(): Headers {
  return { Authorization: `Bearer ${currentSession()?.accessToken ?? ''}` };
}

/** A browser fetches with the token and hands the file over; a bare link would come without it. */
async function download(url: string, name: string, headers: Headers): Promise<number> {
  let answer: Response;
  try {
    answer = await fetch(url, { headers });
  } catch (error) {
    throw problemFromSilence(error instanceof Error ? error.message : '');
  }
  if (!answer.ok) return answer.status;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  toast('已下载，可在下载里打开');
  return 200;
}

async function openInReader(url: string, name: string, header: Headers): Promise<number> {
  let file: Taro.downloadFile.FileSuccessCallbackResult;
  try {
    file = await Taro.downloadFile({ url, header, timeout: TIMEOUT_MS });
  } catch (error) {
    throw problemFromSilence((error as { errMsg?: string }).errMsg ?? '');
  }
  if (file.statusCode !== 200) return file.statusCode;
  const fileType = name.endsWith('.docx') ? 'docx' : 'pdf';
  await Taro.openDocument({ filePath: file.tempFilePath, fileType, showMenu: true });
  return 200;
}

function openAt(url: string, name: string, headers: Headers): Promise<number> {
  return process.env.TARO_ENV === 'h5' ? download(url, name, headers) : openInReader(url, name, headers);
}

/** Opens a PDF that the signed-in person may read. @param path API path. @throws ApiProblem */
export async function openPdf(path: string, name: string): Promise<void> {
  const once = () => openAt(urlOf(path), name, authorization());
  let status = await once();
  if (status === 401 && (await refreshSession())) status = await once();
  if (status !== 200) throw problemFromAnswer(status, null);
}

/** Opens what goes along with a paper, by its signed address. @throws ApiProblem, when the address is too old too */
export async function openDocument({ url, name }: DocumentFile): Promise<void> {
  const status = await openAt(mediaUrl(url), name, {});
  if (status === 403) throw problemFromAnswer(status, { detail: '页面打开太久了，请下拉刷新，再点一次。' });
  if (status !== 200) throw problemFromAnswer(status, null);
}

const ENDINGS = ['pdf', 'docx', 'doc'];

/** Turned back without a choice, the list is empty. Old Word files may be chosen, so that the person hears why not. */
function chooseInBrowser(): Promise<ChosenDocument[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = ENDINGS.map((ending) => `.${ending}`).join(',');
    input.onchange = () =>
      resolve(
        [...(input.files ?? [])].map((file) => ({
          path: URL.createObjectURL(file),
          name: file.name,
          size: file.size,
        })),
      );
    input.oncancel = () => resolve([]);
    input.click();
  });
}

/** Lets the person choose up to `count` PDF or Word files; WeChat offers those of its chats. */
export async function chooseDocuments(count: number): Promise<ChosenDocument[]> {
  if (process.env.TARO_ENV === 'h5') return (await chooseInBrowser()).slice(0, count);
  try {
    const chosen = await Taro.chooseMessageFile({ count, type: 'file', extension: ENDINGS });
    return chosen.tempFiles.map(({ path, name, size }) => ({ path, name, size }));
  } catch {
    return [];
  }
}

/** Sends one document; `onProgress` hears 0–100. The same key makes a retry the same document. */
export function uploadDocument(
  { path, name }: Pick<ChosenDocument, 'path' | 'name'>,
  onProgress: (percent: number) => void,
  key: string,
): Promise<DocumentFile> {
  const to = `/deputy/documents?name=${encodeURIComponent(name.slice(-200))}`;
  return upload<DocumentFile>({ to, path, key, timeoutMs: UPLOAD_TIMEOUT_MS, onProgress });
}
