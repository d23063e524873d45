/** The unit's copy of an answer to its suggestion, as the official paper. */
import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { AnswerPapers, PDF_FILE } from './answer-papers.js';

@ApiTags('unit')
@Controller('api/unit/assignments')
export class AnswersUnitController {
  constructor(private readonly papers: AnswerPapers) {}

  @Get(':id/answers/:answerId/pdf')
  @Access({ door: 'unit', limit: 'heavy' })
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces(PDF_FILE.type)
  @ApiOkResponse(PDF_FILE.schema)
  async pdf(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answerId', ParseUUIDPipe) answerId: string,
  ): Promise<StreamableFile> {
    return this.papers.ofAssignment(me, id, answerId);
  }
}
