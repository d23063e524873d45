/** The office's copy of a unit's answer, as the official paper. */
import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { AnswerPapers, PDF_FILE } from './answer-papers.js';

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class AnswersAdminController {
  constructor(private readonly papers: AnswerPapers) {}

  @Get(':id/answers/:answerId/pdf')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'heavy' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces(PDF_FILE.type)
  @ApiOkResponse(PDF_FILE.schema)
  async pdf(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answerId', ParseUUIDPipe) answerId: string,
  ): Promise<StreamableFile> {
    return this.papers.ofSuggestion(me, id, answerId);
  }
}
