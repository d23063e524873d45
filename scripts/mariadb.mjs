/** The tests start a private MariaDB here, so that every database test runs on the real engine and leaves nothing. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
const READY_MS = 60_000;

/**
 * Full path of the first of these programs that the machine has.
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function findProgram(...names) {
  return names.flatMap((name) => places.map((place) => join(place, name))).find((path) => existsSync(path));
}

/** @returns {Promise<number>} a TCP port that nobody listens on now */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * True when a database greets on this port; MariaDB speaks first.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => done(false));
    socket.once('data', () => done(true));
    socket.once('error', () => done(false));
  });
}

/**
 * Starts a MariaDB of our own in a temporary folder on a free local port, or uses LIAISON_TEST_DATABASE_URL.
 * The account may create and drop databases; the URL names no database.
 * `crash` kills our own in mid-work (kill -9), `again` starts it on the same data; neither exists for a given one.
 * @param {{ bufferPool?: string, within?: string }} [options] `bufferPool`: memory for pages, as the server writes it;
 *   tests need little. `within`: the folder that takes the data, the system's temporary one unless told
 * @returns {Promise<{ url: string, stop: () => Promise<void>, crash?: () => Promise<void>, again?: () => Promise<void> } | { reason: string }>} `reason`: why there is none
 * @throws {Error} with the server's own last words when it is installed and does not start
 */
export async function startMariadb({ bufferPool = '128M', within = tmpdir() } = {}) {
  const given = process.env.LIAISON_TEST_DATABASE_URL;
  if (given) return { url: given.replace(/\/$/, ''), stop: async () => {} };
  const mariadbd = findProgram('mariadbd', 'mysqld');
  const install = findProgram('mariadb-install-db', 'mysql_install_db');
  if (!mariadbd || !install) {
    return {
      reason:
        '本机没有 MariaDB（Debian：apt-get install mariadb-server），也没有设 LIAISON_TEST_DATABASE_URL',
    };
  }
  const folder = await mkdtemp(join(within, 'liaison-db-'));
  const datadir = join(folder, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const installed = ['--no-defaults', `--datadir=${datadir}`, '--auth-root-authentication-method=normal'];
  await run(install, [...installed, '--skip-test-db', ...asRoot]);
  const port = await freePort();
  const options = [
    '--no-defaults',
    `--datadir=${datadir}`,
    `--socket=${join(folder, 's.sock')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--innodb-flush-log-at-trx-commit=1',
    `--innodb-buffer-pool-size=${bufferPool}`,
    '--max-connections=200',
    ...asRoot,
  ];
  let words = '';
  const launch = () => {
    const child = spawn(mariadbd, options, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-4000);
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    return { child, ended };
  };
  let server = launch();
  const killNow = () => server.child.kill('SIGKILL');
  process.once('exit', killNow);
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    if (server.child.exitCode === null && server.child.signalCode === null) server.child.kill(signal);
    await server.ended;
  };
  const stop = async () => {
    process.removeListener('exit', killNow);
    await end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  const ready = async () => {
    const until = Date.now() + READY_MS;
    while (!(await greets(port))) {
      if (server.child.exitCode !== null || Date.now() > until) {
        await stop();
        throw new Error(`MariaDB did not start:\n${words}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await ready();
  const again = async () => {
    server = launch();
    await ready();
  };
  return { url: `mysql://root@127.0.0.1:${port}`, stop, crash: () => end('SIGKILL'), again };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const database = await startMariadb();
  if ('reason' in database) {
    console.error(database.reason);
    process.exit(1);
  }
  console.log(`${database.url}    （Ctrl+C 结束，数据随之删除）`);
  const end = () => void database.stop().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}
