/** Proves that a push comes from WeChat and opens it, in plain and in safe mode (AES-256-CBC, PKCS#7 to 32, sha1 of the sorted parts). Pure. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BLOCK = 32;
const RANDOM = 16;
const LENGTH = 4;

/** sha1 over the parts in the order of their characters. */
export function pushSignature(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

export function sameSignature(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The 32 bytes behind the 43 characters of an EncodingAESKey. */
export function pushKey(encodingAesKey: string): Buffer {
  return Buffer.from(`${encodingAesKey}=`, 'base64');
}

/** What stands in the field Encrypt of a safe push: random, length, text and app id under the key. */
export function sealPush(
  encodingAesKey: string,
  appId: string,
  text: string,
  random: Buffer = randomBytes(RANDOM),
): string {
  const key = pushKey(encodingAesKey);
  const body = Buffer.from(text);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(body.length);
  const content = Buffer.concat([random, length, body, Buffer.from(appId)]);
  const pad = BLOCK - (content.length % BLOCK);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(content),
    cipher.update(Buffer.alloc(pad, pad)),
    cipher.final(),
  ]).toString('base64');
}

/** The text of a safe push; null when it was made with another key or for another app. */
export function openPush(encodingAesKey: string, appId: string, sealed: string): string | null {
  const key = pushKey(encodingAesKey);
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length === 0 || bytes.length % 16 !== 0) return null;
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > BLOCK || padded.length < RANDOM + LENGTH + pad) return null;
  const content = padded.subarray(RANDOM + LENGTH, padded.length - pad);
  const length = padded.readUInt32BE(RANDOM);
  if (length > content.length) return null;
  return content.subarray(length).toString() === appId ? content.subarray(0, length).toString() : null;
}
