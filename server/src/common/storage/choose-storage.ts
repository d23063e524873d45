/** Picks the storage that the configuration names, and refuses a half-filled one at the start. */
import { join } from 'node:path';
import { type Config, ConfigError } from '../config/config.js';
import { LocalStorage } from './local-storage.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

/** @throws ConfigError when `S3_ENDPOINT` is set and bucket or keys are missing. */
export function chooseStorage(config: Config): Storage {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY } = config.env;
  if (!S3_ENDPOINT) return new LocalStorage(join(config.dataDir, 'files'));
  if (!S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY) {
    throw new ConfigError(
      '配置有误：设置了 S3_ENDPOINT 时，S3_BUCKET、S3_ACCESS_KEY 和 S3_SECRET_KEY 都要填写',
    );
  }
  return new S3Storage({
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    bucket: S3_BUCKET,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
  });
}
