/** Runs the built server as a process of its own, as in production, so that the suites can load it, kill it and start it again. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../steps.mjs';

const READY_MS = 30_000;
const POLL_MS = 10;
const run = promisify(execFile);

/** A TCP port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface ServerOptions {
  readonly databaseUrl: string;
  /** For generated secrets and the log. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

export class Server {
  private child: ChildProcess | null = null;

  private constructor(
    readonly port: number,
    private readonly options: ServerOptions,
  ) {
    process.once('exit', () => this.child?.kill('SIGKILL'));
  }

  /** Prepares; nothing runs before `launch`. The port stays the same over all launches. */
  static async make(options: ServerOptions): Promise<Server> {
    return new Server(await freePort(), options);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Nothing of the person's own environment reaches the server: a run is the same everywhere. */
  private get env(): Record<string, string> {
    const { PATH = '', HOME = '', TMPDIR } = process.env;
    return {
      PATH,
      HOME,
      ...(TMPDIR ? { TMPDIR } : {}),
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(this.port),
      DATABASE_URL: this.options.databaseUrl,
      DATA_DIR: this.options.folder,
      // Demo mode brings the WeChat stand-in to sign in with; a database with stations of its own is not filled.
      DEMO_MODE: '1',
      LIMIT_FACTOR: '100000',
      LOG_LEVEL: 'error',
      ...this.options.env,
    };
  }

  /** Runs one of the built commands on the same database and gives its words. @throws Error when it fails */
  async tool(name: string, ...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, [join(root, 'server/dist', `${name}.js`), ...args], {
      cwd: this.options.folder,
      env: this.env,
    });
    return stdout.trim();
  }

  /** Starts the process and gives the milliseconds until it says that it can serve. @throws Error when it ends before */
  async launch(): Promise<number> {
    const from = performance.now();
    const log = openSync(join(this.options.folder, 'server.log'), 'a');
    const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
      cwd: this.options.folder,
      env: this.env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.child = child;
    while (!(await this.ready())) {
      if (child.exitCode !== null)
        throw new Error(`服务没有启动，原因见 ${join(this.options.folder, 'server.log')}`);
      if (performance.now() - from > READY_MS) throw new Error(`服务 ${READY_MS / 1000} 秒内没有就绪`);
      await sleep(POLL_MS);
    }
    return Math.round(performance.now() - from);
  }

  private ready(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  }

  /** Ends the process (SIGKILL: at once, in the middle of whatever it does) and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}
