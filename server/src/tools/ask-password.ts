/** Asks the person at the terminal for a new password, twice and unseen; a script gives it on standard input instead. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ConfigError } from '../common/config/config.js';

const unseen = () => new Writable({ write: (_chunk, _encoding, done) => done() });

async function ask(prompt: string): Promise<string> {
  const given = new AbortController();
  const lines = createInterface({ input: process.stdin, output: unseen(), terminal: true });
  lines.once('SIGINT', () => given.abort());
  lines.once('close', () => given.abort());
  process.stderr.write(prompt);
  try {
    return await lines.question('', { signal: given.signal });
  } catch {
    throw new ConfigError('已取消，没有创建账号。');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

/** @throws ConfigError when the two differ, or the person gives up. */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
  const password = await ask('密码（至少 10 位，包含字母、数字、符号中的两种）：');
  if (password !== (await ask('再输一次：'))) throw new ConfigError('两次输入的密码不一致，没有创建账号。');
  return password;
}
