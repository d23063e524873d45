/** Keeps photos in an S3-compatible service (MinIO, OSS, COS, Ceph …), so that several servers can share them. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Storage, type StoredStream } from './storage.js';

export interface S3Options {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(options: S3Options) {
    super();
    this.bucket = options.bucket;
    this.client = new S3Client({
      endpoint: options.endpoint,
      region: options.region,
      credentials: { accessKeyId: options.accessKey, secretAccessKey: options.secretKey },
      forcePathStyle: true,
      // Services other than Amazon's often refuse the newer checksum headers.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, bytes: Buffer, mime: string): Promise<void> {
    await this.client.send(
      new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: bytes, ContentType: mime }),
    );
  }

  async putFile(key: string, path: string, mime: string): Promise<void> {
    const { size: ContentLength } = await stat(path);
    const object = { Bucket: this.bucket, Key: key, ContentType: mime, ContentLength };
    await this.client.send(new PutObjectCommand({ ...object, Body: createReadStream(path) }));
  }

  async get(key: string): Promise<Buffer | null> {
    const { Body } = (await this.object(key)) ?? {};
    return Body ? Buffer.from(await Body.transformToByteArray()) : null;
  }

  async open(key: string): Promise<StoredStream | null> {
    const { Body, ContentLength } = (await this.object(key)) ?? {};
    return Body instanceof Readable ? { stream: Body, length: ContentLength } : null;
  }

  private async object(key: string) {
    try {
      return await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
    } catch (error) {
      if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }
}
