/** Proves that test data in memory never outlives its run. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testFolder } from './test-folder.mjs';

describe('the folder of a test run', () => {
  const given = process.env.TMPDIR;
  let memory: string;

  beforeEach(() => {
    memory = mkdtempSync(join(tmpdir(), 'liaison-memory-'));
    delete process.env.TMPDIR;
  });

  afterEach(() => {
    if (given) process.env.TMPDIR = given;
    rmSync(memory, { recursive: true, force: true });
  });

  it('frees what a killed run has left, and spares a run that lives', () => {
    mkdirSync(join(memory, 'liaison-test-run-999999999'));
    mkdirSync(join(memory, 'liaison-test-run-1'));
    testFolder(memory).remove();
    expect(existsSync(join(memory, 'liaison-test-run-999999999'))).toBe(false);
    expect(existsSync(join(memory, 'liaison-test-run-1'))).toBe(true);
  });

  it('leaves the choice to whoever has set TMPDIR, and the disk to a machine without such a folder', () => {
    expect(testFolder(join(memory, 'none')).folder).toBe(tmpdir());
    process.env.TMPDIR = memory;
    expect(testFolder('/dev/shm').folder).toBe(memory);
  });
});
