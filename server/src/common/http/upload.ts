/** Reads the one file of a multipart request into memory; the server's limit on its size holds. */
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';

const FIELD = 'file';

/** @throws AppError `bad_input` without a part named `file`, `file_too_large` over the server's limit. */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new AppError('media_unsupported');
  const part = await request.file();
  if (part?.fieldname !== FIELD) {
    // What is not read must be drained, or the connection hangs.
    part?.file.resume();
    throw new AppError('bad_input', { fields: [{ field: FIELD, message: '请选择要上传的文件' }] });
  }
  return part.toBuffer();
}
