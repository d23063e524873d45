// The host carries wx.request and wx.uploadFile to the real server here, over a line that tests can cut or slow down.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** `lost`: the request arrives, its answer does not. */
export type Line = 'up' | 'down' | 'slow' | 'lost';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Options {
  readonly url: string;
  readonly method?: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly filePath?: string;
  readonly name?: string;
  success?(answer: object): void;
  fail?(answer: { errMsg: string }): void;
  complete?(answer: object): void;
}

export interface Task {
  abort(): void;
  onProgressUpdate(listener: (state: { progress: number }) => void): void;
}

export class Network {
  line: Line = 'up';
  readonly sent: Sent[] = [];
  /** Where the app believes its server to be; more than one is a fault. */
  readonly origins = new Set<string>();

  constructor(private readonly server: string) {}

  /** wx.request */
  request(options: Options): Task {
    const body = options.data ?? null;
    return this.carry('request', options, options.method ?? 'GET', body, body);
  }

  /** wx.uploadFile: one multipart part, with a report of how far it is. */
  upload(options: Options): Task {
    const form = new FormData();
    const path = options.filePath ?? '';
    form.append(options.name ?? 'file', new Blob([readFileSync(path)]), basename(path));
    return this.carry('uploadFile', options, 'POST', form, `file:${path}`);
  }

  private carry(
    api: string,
    options: Options,
    method: string,
    body: string | FormData | null,
    note: string | null,
  ): Task {
    const { origin, pathname, search } = new URL(options.url);
    this.origins.add(origin);
    const headers = { ...options.header };
    this.sent.push({ method, path: `${pathname}${search}`, headers, body: note });
    const progress: ((state: { progress: number }) => void)[] = [];
    const end = (done: ((answer: never) => void) | undefined, answer: object) => {
      done?.(answer as never);
      options.complete?.(answer);
    };
    const work = async () => {
      if (this.line === 'slow') throw new Error('timeout');
      if (this.line === 'down') throw new Error('ERR_INTERNET_DISCONNECTED');
      const response = await fetch(`${this.server}${pathname}${search}`, { method, headers, body });
      const text = await response.text();
      if (this.line === 'lost') throw new Error('ERR_CONNECTION_RESET');
      for (const listener of progress) for (const share of [50, 100]) listener({ progress: share });
      // WeChat parses JSON of a request, and hands over the text of an upload.
      const json = api === 'request' && /json/.test(response.headers.get('content-type') ?? '');
      const data: unknown = json ? JSON.parse(text) : text;
      return { statusCode: response.status, data, header: Object.fromEntries(response.headers) };
    };
    work().then(
      (answer) => end(options.success, { ...answer, errMsg: `${api}:ok` }),
      (error: Error) => end(options.fail, { errMsg: `${api}:fail ${error.message}` }),
    );
    return { abort: () => undefined, onProgressUpdate: (listener) => void progress.push(listener) };
  }
}
