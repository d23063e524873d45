// Pages open official papers through this: a download in a browser, the document reader in WeChat.
import Taro from '@tarojs/taro';
import { urlOf } from '../http';
import { problemFromAnswer, problemFromSilence } from '../problem';
import { currentSession, refreshSession } from '../session';
import { toast } from '../toast';

const TIMEOUT_MS = 60_000;

function authorization(): Record<string, string> {
  return { Authorization: `Bearer ${currentSession()?.accessToken ?? ''}` };
}

/** A browser fetches with the token and hands the file over; a bare link would come without it. */
async function download(url: string, name: string): Promise<number> {
  let answer: Response;
  try {
    answer = await fetch(url, { headers: authorization() });
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

async function openInReader(url: string): Promise<number> {
  let file: Taro.downloadFile.FileSuccessCallbackResult;
  try {
    file = await Taro.downloadFile({ url, header: authorization(), timeout: TIMEOUT_MS });
  } catch (error) {
    throw problemFromSilence((error as { errMsg?: string }).errMsg ?? '');
  }
  if (file.statusCode !== 200) return file.statusCode;
  await Taro.openDocument({ filePath: file.tempFilePath, fileType: 'pdf', showMenu: true });
  return 200;
}

/** Opens a PDF that the signed-in person may read. @param path API path. @throws ApiProblem */
export async function openPdf(path: string, name: string): Promise<void> {
  const once = () =>
    process.env.TARO_ENV === 'h5' ? download(urlOf(path), name) : openInReader(urlOf(path));
  let status = await once();
  if (status === 401 && (await refreshSession())) status = await once();
  if (status !== 200) throw problemFromAnswer(status, null);
}
