/** Where the bytes of photos and of finished jobs lie: a local folder or an S3-compatible service; nobody else knows which. */
import type { Readable } from 'node:stream';

export interface StoredStream {
  readonly stream: Readable;
  /** In bytes; not every service tells it. */
  readonly length: number | undefined;
}

export abstract class Storage {
  /** Writes one object; when the promise is kept, it survives a power cut. */
  abstract put(key: string, bytes: Buffer, mime: string): Promise<void>;
  /** The same from a file on this machine, which may be too large to be held in memory. */
  abstract putFile(key: string, path: string, mime: string): Promise<void>;
  /** Null when there is no such object. */
  abstract get(key: string): Promise<Buffer | null>;
  /** The same piece by piece. */
  abstract open(key: string): Promise<StoredStream | null>;
  /** Removing what is gone already is no error. */
  abstract remove(key: string): Promise<void>;
}

/** `ab/cd/ID/small.jpg`: the random end of the id spreads the folders. */
export function storageKey(id: string, name: string, ending = 'jpg'): string {
  const tail = id.replaceAll('-', '').slice(-4);
  return `${tail.slice(0, 2)}/${tail.slice(2)}/${id}/${name}.${ending}`;
}
