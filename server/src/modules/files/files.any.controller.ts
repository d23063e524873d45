/** Takes photos from every signed-in person, whichever door they came in by. */
import { Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { readUpload, UploadBody } from '../../common/http/upload.js';
import { UploadedPhotoView } from './files.dto.js';
import { FilesService } from './files.service.js';

@ApiTags('files')
@Controller('api/files')
export class FilesAnyController {
  constructor(private readonly files: FilesService) {}

  @Post()
  @Access({ door: 'any', limit: 'upload' })
  @UploadBody()
  @ApiCreatedResponse({ type: UploadedPhotoView })
  async upload(@Me() me: Person, @Req() request: FastifyRequest): Promise<UploadedPhotoView> {
    const bytes = await readUpload(request);
    return this.files.store(bytes, { ownerId: me.accountId, visibility: 'private' });
  }
}
