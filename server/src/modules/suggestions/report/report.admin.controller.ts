/** The yearly figures of handling, and the printed report made from them. */
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { HandlingFigures } from './handling-figures.js';
import { HandlingReport } from './handling-report.js';
import { FiguresYearQuery, SuggestionFiguresView } from './report.dto.js';

const READ = { door: 'admin', permission: 'suggestion.read' } as const;
const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class ReportAdminController {
  constructor(
    private readonly figures: HandlingFigures,
    private readonly reports: HandlingReport,
  ) {}

  @Get('figures')
  @Access({ ...READ, limit: 'read' })
  @ApiOkResponse({ type: SuggestionFiguresView })
  year(@Me() me: Person, @Query() query: FiguresYearQuery): Promise<SuggestionFiguresView> {
    return this.figures.ofYear(me, query.year);
  }

  @Get('report.docx')
  @Access({ ...READ, limit: 'heavy' })
  @ApiProduces(DOCX_MIME)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async report(@Me() me: Person, @Query() query: FiguresYearQuery): Promise<StreamableFile> {
    const { bytes, name } = await this.reports.write(me, query.year);
    const disposition = `attachment; filename="report.docx"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(bytes, { type: DOCX_MIME, disposition, length: bytes.length });
  }
}
