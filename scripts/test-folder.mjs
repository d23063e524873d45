/** Test databases live in memory where the machine has room: a disk that stalls for seconds must not fail a test. */
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const PREFIX = 'liaison-test-run-';
const ROOM = 4 * 2 ** 30;

/** @param {number} pid */
const lives = (pid) => existsSync(`/proc/${pid}`);

/**
 * The folder for everything that this run writes and throws away, as TMPDIR for its children.
 * Leftovers of runs that were killed are removed first: memory is not freed by itself.
 * @param {string} [memory] a folder that is kept in memory
 * @returns {{ folder: string, remove: () => void }} the system's own temporary folder when there is less than 4 GiB free
 */
export function testFolder(memory = MEMORY) {
  const disk = { folder: process.env.TMPDIR ?? tmpdir(), remove: () => {} };
  if (process.env.TMPDIR || !existsSync(memory)) return disk;
  for (const name of readdirSync(memory).filter((entry) => entry.startsWith(PREFIX)))
    if (!lives(Number(name.slice(PREFIX.length))))
      rmSync(join(memory, name), { recursive: true, force: true });
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < ROOM) return disk;
  const folder = join(memory, `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
