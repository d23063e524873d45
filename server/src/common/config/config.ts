/** Reads the environment once, at start, and refuses to start on a wrong value with one clear sentence. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Env } from './env.js';

/** The whole configuration, with secrets filled in. Handed out by dependency injection; nobody else reads the environment. */
export class Config {
  constructor(
    readonly env: Env,
    /** Folder for the embedded database, files and generated secrets. */
    readonly dataDir: string,
    readonly secrets: { readonly token: Buffer; readonly field: Buffer; readonly file: Buffer },
  ) {}

  get databaseUrl(): string {
    return this.env.DATABASE_URL || `sqlite:${join(this.dataDir, 'liaison.sqlite')}`;
  }

  get isMysql(): boolean {
    return this.databaseUrl.startsWith('mysql:');
  }

  /** Address that QR codes and links point to, without a trailing slash. */
  get publicUrl(): string {
    return (this.env.PUBLIC_URL || `http://localhost:${this.env.PORT}`).replace(/\/+$/, '');
  }

  /** The same configuration with some values replaced: for tools that run inside the server's own start. */
  with(changes: Partial<Env>): Config {
    return new Config(Object.assign(new Env(), this.env, changes), this.dataDir, this.secrets);
  }

  /** Whether WeChat's server interface can be asked at all. */
  get wechat(): boolean {
    return Boolean(this.env.WECHAT_APP_ID && this.env.WECHAT_APP_SECRET);
  }

  get demo(): boolean {
    return this.env.DEMO_MODE;
  }
}

/** A sentence for the person at the console; printed without a stack. */
export class ConfigError extends Error {}

/**
 * Validates `source` (usually `process.env`).
 * @throws ConfigError naming every wrong variable and what it should be.
 */
export function loadConfig(source: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const env = plainToInstance(Env, given, { excludeExtraneousValues: false, exposeDefaultValues: true });
  const problems = validateSync(env, { whitelist: true, stopAtFirstError: true });
  if (problems.length > 0) {
    const sentences = problems.map((problem) => Object.values(problem.constraints ?? {}).join('; '));
    throw new ConfigError(`配置有误：${sentences.join(';')}`);
  }
  const dataDir = isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(env.DATA_DIR);
  mkdirSync(dataDir, { recursive: true });
  return new Config(env, dataDir, {
    token: secret(env.TOKEN_SECRET, dataDir, 'token.key'),
    field: secret(env.FIELD_SECRET, dataDir, 'field.key'),
    file: secret(env.FILE_SECRET, dataDir, 'file.key'),
  });
}

/** A given secret (hex), or one that is made at first start and kept beside the data. */
function secret(given: string | undefined, dataDir: string, name: string): Buffer {
  if (given) return Buffer.from(given, 'hex');
  const path = join(dataDir, name);
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
}
