/** Start, test and check run their steps through here, so that a person always sees what is done and for how long. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** Folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const begun = Date.now();
const HEARTBEAT_MS = 10_000;

/** One line with the seconds since the command began.
 * @param {string} text
 */
export function say(text) {
  console.log(`[${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} 秒] ${text}`);
}

/** Path of a program that an installed package brings.
 * @param {string} name
 */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** npm as this very Node runs it.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}

/**
 * Runs a program in the root folder, keeps its words, and every ten seconds says that it is still at work.
 * @param {string} title what the person reads
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: no heartbeat
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function runStep(title, command, args, { env = {}, quiet = false } = {}) {
  const from = Date.now();
  const seconds = () => Math.round((Date.now() - from) / 1000);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(() => {
      if (!quiet) say(`  仍在${title}（已 ${seconds()} 秒）`);
    }, HEARTBEAT_MS);
    const pass = () => child.kill('SIGTERM');
    process.once('SIGINT', pass).once('SIGTERM', pass);
    child.once('error', (error) => {
      output += error.message;
      child.emit('close', 1);
    });
    child.once('close', (code) => {
      clearInterval(timer);
      process.removeListener('SIGINT', pass).removeListener('SIGTERM', pass);
      resolve({ ok: code === 0, output: stripVTControlCharacters(output), seconds: seconds() });
    });
  });
}
