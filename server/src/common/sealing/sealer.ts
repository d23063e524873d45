/** Seals personal fields (phone, contact) before they reach the database: AES-256-GCM, the field's name bound in. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

const VERSION = 'v1';

@Injectable()
export class Sealer {
  constructor(private readonly config: Config) {}

  /** Text that only `open` with the same field name can read. */
  seal(field: string, plain: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.config.secrets.field, iv);
    cipher.setAAD(Buffer.from(field));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return [
      VERSION,
      iv.toString('base64url'),
      cipher.getAuthTag().toString('base64url'),
      body.toString('base64url'),
    ].join('.');
  }

  /** @throws Error when the text was altered or sealed for another field. */
  open(field: string, sealed: string): string {
    const [version, iv = '', tag = '', body = ''] = sealed.split('.');
    if (version !== VERSION) throw new Error('unknown seal version');
    const decipher = createDecipheriv('aes-256-gcm', this.config.secrets.field, Buffer.from(iv, 'base64url'));
    decipher.setAAD(Buffer.from(field));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString(
      'utf8',
    );
  }
}

/** `138****5678`: enough to recognise one's own, too little to call. */
export function maskContact(plain: string): string {
  const chars = Array.from(plain);
  if (chars.length < 5) return '*'.repeat(chars.length);
  const head = Math.min(3, Math.floor(chars.length / 4));
  const tail = Math.min(4, Math.floor(chars.length / 3));
  return `${chars.slice(0, head).join('')}${'*'.repeat(chars.length - head - tail)}${chars.slice(-tail).join('')}`;
}
