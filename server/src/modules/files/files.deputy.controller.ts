/** Takes the documents that deputies send along with a suggestion. */
import { Controller, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { readUpload, UploadBody } from '../../common/http/upload.js';
import { StoreDocument } from './commands/store-document.js';
import { MAX_DOCUMENT_BYTES } from './documents.js';
import { DocumentNameQuery, DocumentView } from './files.dto.js';

@ApiTags('deputy')
@Controller('api/deputy/documents')
export class FilesDeputyController {
  constructor(private readonly documents: StoreDocument) {}

  @Post()
  @Access({ door: 'deputy', limit: 'upload' })
  @UploadBody()
  @ApiCreatedResponse({ type: DocumentView })
  async upload(
    @Me() me: Person,
    @Query() { name }: DocumentNameQuery,
    @Req() request: FastifyRequest,
  ): Promise<DocumentView> {
    const bytes = await readUpload(request, { limit: MAX_DOCUMENT_BYTES, tooLarge: 'document_too_large' });
    return this.documents.store(bytes, name ?? '', me.accountId);
  }
}
