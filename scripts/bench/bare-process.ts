/** Runs the bare contestant as a process of its own, like our server. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../rig/server.js';
import { root } from '../steps.mjs';

const READY_MS = 20_000;

/** `page`: the bytes of the station page. `authorId`: the account that posts. */
export interface BareOptions {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly page: string;
  readonly authorId: string;
  /** Another program than the usual one, from the root. */
  readonly program?: string;
}

/** @throws Error when it does not answer */
export async function startBare(options: BareOptions): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const kept = join(options.folder, 'station-page.json');
  writeFileSync(kept, options.page);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, options.program ?? 'scripts/bench/bare.ts')],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH ?? '',
        NODE_ENV: 'production',
        BARE_PORT: String(port),
        BARE_DATABASE: options.databaseUrl,
        BARE_KEPT: kept,
        BARE_AUTHOR: options.authorId,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const stop = () => {
    child.kill('SIGKILL');
  };
  process.once('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + READY_MS;
  for (;;) {
    if (
      await fetch(`${url}/readyz`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return { url, stop };
    if (child.exitCode !== null || Date.now() > until) throw new Error('the bare contestant did not start');
    await sleep(50);
  }
}
