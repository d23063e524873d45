/** Writes the front ends' types from the server's own OpenAPI document, or with --check says when they are stale. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { build } from './build.mjs';
import { root } from './steps.mjs';

// One file for both front ends: they speak with the same server.
const TARGET = 'shared/src/api/api.gen.ts';
const HEAD =
  '/** `npm run api:generate` writes this from the server’s OpenAPI document; nobody edits it by hand. */\n\n';
const printer = join(root, 'server/dist/openapi.js');

/** The document as the built server prints it, made in an empty data folder. */
function readDocument() {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-api-'));
  try {
    const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', DEMO_MODE: '1', LOG_LEVEL: 'silent' };
    const text = execFileSync(process.execPath, [printer], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(text.toString('utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  if (!existsSync(printer)) {
    const written = existsSync(join(root, 'server/src/openapi.ts'));
    console.log(written ? '先编译服务端：npm run build -- shared server' : '服务端还没有 openapi.ts，跳过');
    return written ? 1 : 0;
  }
  const text = HEAD + astToString(await openapiTS(readDocument(), { alphabetize: true }));
  const path = join(root, TARGET);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    console.log(`${TARGET} 与接口一致`);
    return 0;
  }
  if (process.argv.includes('--check')) {
    console.log(`${TARGET} 与接口不一致，请运行 npm run api:generate 并提交`);
    return 1;
  }
  writeFileSync(path, text);
  // The front ends read the compiled types.
  await build('shared', { quiet: true });
  console.log(`已写好 ${TARGET}（${text.length} 字符）`);
  return 0;
}

process.exitCode = await main();
