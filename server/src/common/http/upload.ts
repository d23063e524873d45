/** Reads the one file of a multipart request into memory; the server's limit on its size holds, or the route's own. */
import type { ErrorCode } from '@liaison/shared/kernel/errors';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';

const FIELD = 'file';

/** What the API document says of a route that reads its file with `readUpload`. */
export const UploadBody = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: [FIELD],
        properties: { [FIELD]: { type: 'string', format: 'binary' } },
      },
    }),
  );

export interface UploadLimit {
  /** Bytes. */
  readonly limit: number;
  readonly tooLarge: ErrorCode;
}

/** @throws AppError `bad_input` without a part named `file`, `file_too_large` over the server's limit, or the limit's own error. */
export async function readUpload(request: FastifyRequest, own?: UploadLimit): Promise<Buffer> {
  if (!request.isMultipart()) throw new AppError('media_unsupported');
  const part = await request.file(own && { limits: { fileSize: own.limit } });
  if (part?.fieldname !== FIELD) {
    // What is not read must be drained, or the connection hangs.
    part?.file.resume();
    throw new AppError('bad_input', { fields: [{ field: FIELD, message: '请选择要上传的文件' }] });
  }
  try {
    return await part.toBuffer();
  } catch (cause) {
    if (own && part.file.truncated) throw new AppError(own.tooLarge, { cause });
    throw cause;
  }
}
