/** Serves photos and documents: public ones for ever, private ones only through a signed link that still lives. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator.js';
import { AppError, found } from '../../common/errors/app-error.js';
import { attachment } from '../../common/http/download.js';
import { DOCUMENT_SIZE } from './documents.js';
import { PhotoLinkQuery } from './files.dto.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { PhotoLinks } from './photo-links.js';
import { isPhotoSize, PHOTO_MIME } from './photo-sizes.js';

const YEAR_SECONDS = 31_536_000;

@ApiExcludeController()
@Controller('files')
export class FilesPublicController {
  constructor(
    private readonly files: FilesService,
    private readonly repository: FilesRepository,
    private readonly links: PhotoLinks,
  ) {}

  @Get(':id/:size')
  @Access({ door: 'public', limit: 'read' })
  async serve(
    @Param('id') id: string,
    @Param('size') size: string,
    @Query() query: PhotoLinkQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isPhotoSize(size) && size !== DOCUMENT_SIZE) throw new AppError('not_found');
    const row = await this.repository.toServe(id);
    // A private photo and one that never was answer alike to somebody without a link.
    const secondsLeft = row?.visibility === 'public' ? null : this.links.check(id, query.e, query.s);
    const { erased_at: erased, mime, name } = found(row);
    if (erased !== null || (name === null) === (size === DOCUMENT_SIZE)) throw new AppError('not_found');
    const etag = `"${id}-${size}"`;
    reply
      .header('ETag', etag)
      .header(
        'Cache-Control',
        secondsLeft === null
          ? `public, max-age=${YEAR_SECONDS}, immutable`
          : `private, max-age=${secondsLeft}`,
      )
      .header('Cross-Origin-Resource-Policy', 'cross-origin')
      .header('Content-Security-Policy', "default-src 'none'");
    if (request.headers['if-none-match'] === etag) {
      await reply.status(304).send();
      return;
    }
    if (isPhotoSize(size)) await reply.type(PHOTO_MIME).send(found(await this.files.open(id, size)));
    else {
      // Never shown in a page of ours: a document is the deputy's own, with whatever it holds.
      reply.header('Content-Disposition', attachment(name ?? ''));
      await reply.type(mime).send(found(await this.files.openDocument(id)));
    }
  }
}
