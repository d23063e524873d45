/** Proves on a handful of rows that the bench still asks both contestants the same and gets an answer to everything. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SMALL = '--messages 300 --rounds 1 --seconds 0.2 --connections 4'.split(' ');
/** `npm test` says so with an empty address when the machine has none. */
const whenInstalled = process.env.TEST_MARIADB_URL === '' ? it.skip : it;

describe('the bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-spec-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  whenInstalled(
    'compares all its works on MariaDB without a failed answer',
    async () => {
      const out = join(folder, 'bench.json');
      const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
      await run(process.execPath, [tsx, 'scripts/bench/main.ts', ...SMALL, '--out', out]);
      const { results } = JSON.parse(readFileSync(out, 'utf8'));
      expect(results).toHaveLength(5);
      for (const { failed, ratio } of results) expect([failed, ratio[1] > 0]).toEqual([0, true]);
    },
    240_000,
  );
});
