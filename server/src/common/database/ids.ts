/** Ids: time-ordered (an index grows at its end) and unguessable (74 random bits), UUID version 7 of RFC 9562. */
import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

export function newId(): string {
  return uuidv7();
}

const TOKEN_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz';

/** A random token without look-alike letters; 22 letters carry more than 125 bits. */
export function newToken(length = 22): string {
  let out = '';
  while (out.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // Bytes past the largest multiple of the alphabet would favour its first letters.
      if (byte < 216 && out.length < length) out += TOKEN_ALPHABET[byte % TOKEN_ALPHABET.length] ?? '';
    }
  }
  return out;
}

/** 32 signs that nobody confuses when reading them from paper. */
const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `7QK4-M2XD-9RTA`: sixty random bits that a person can type. */
export function newSpokenCode(): string {
  const signs = [...randomBytes(12)].map((byte) => CODE_ALPHABET[byte & 31] ?? '');
  return [0, 4, 8].map((at) => signs.slice(at, at + 4).join('')).join('-');
}
