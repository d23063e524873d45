/** Where the bytes of photos and of finished jobs lie: a local folder or an S3-compatible service; nobody else knows which. */

export abstract class Storage {
  /** Writes one object; when the promise is kept, it survives a power cut. */
  abstract put(key: string, bytes: Buffer, mime: string): Promise<void>;
  /** Null when there is no such object. */
  abstract get(key: string): Promise<Buffer | null>;
  /** Removing what is gone already is no error. */
  abstract remove(key: string): Promise<void>;
}

/** `ab/cd/ID/small.jpg`: the random end of the id spreads the folders. */
export function storageKey(id: string, name: string, ending = 'jpg'): string {
  const tail = id.replaceAll('-', '').slice(-4);
  return `${tail.slice(0, 2)}/${tail.slice(2)}/${id}/${name}.${ending}`;
}
