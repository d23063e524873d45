/** Keeps photos in a folder beside the embedded database; a half-written file is never seen under its name. */
import { copyFile, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newToken } from '../database/ids.js';
import { Storage, type StoredStream } from './storage.js';

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ENOENT';
}

export class LocalStorage extends Storage {
  /** @param folder absolute path; made when it is missing */
  constructor(private readonly folder: string) {
    super();
  }

  put(key: string, bytes: Buffer): Promise<void> {
    return this.write(key, async (temporary) => {
      const handle = await open(temporary, 'wx', 0o640);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    });
  }

  putFile(key: string, from: string): Promise<void> {
    return this.write(key, async (temporary) => {
      await copyFile(from, temporary);
      await this.sync(temporary, 'r+');
    });
  }

  async open(key: string): Promise<StoredStream | null> {
    try {
      const handle = await open(join(this.folder, key), 'r');
      return { stream: handle.createReadStream(), length: (await handle.stat()).size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  private async write(key: string, fill: (temporary: string) => Promise<void>): Promise<void> {
    const path = join(this.folder, key);
    const temporary = `${path}.${newToken(8)}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await fill(temporary);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    // The new name itself lies in the folder: without this a power cut could lose it.
    await this.sync(dirname(path), 'r');
  }

  async get(key: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.folder, key));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const path = join(this.folder, key);
    await rm(path, { force: true });
    // The photo's own folder goes with its last size; while others are in it, this fails and that is fine.
    await rmdir(dirname(path)).catch(() => undefined);
  }

  private async sync(path: string, flags: string): Promise<void> {
    const handle = await open(path, flags);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
