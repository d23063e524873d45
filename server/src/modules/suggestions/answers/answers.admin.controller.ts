/** The office's copy of a unit's answer, as the official paper; and its release to the public where a check was not sure. */
import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { ReleaseAnswer } from '../commands/release-answer.js';
import { AnswerPapers, PDF_FILE } from './answer-papers.js';
import { AnswerReleasedView } from './answers.dto.js';

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class AnswersAdminController {
  constructor(
    private readonly papers: AnswerPapers,
    private readonly releasing: ReleaseAnswer,
  ) {}

  @Post(':id/answers/:answerId/release')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'suggestion.review', limit: 'write' })
  @ApiOkResponse({ type: AnswerReleasedView })
  release(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answerId', ParseUUIDPipe) answerId: string,
  ): Promise<AnswerReleasedView> {
    return this.releasing.release(me, id, answerId);
  }

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
