/** The yearly figures of handling, and the printed report made from them. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { exportRoute } from '../../../common/jobs/job-routes.js';
import { HandlingFigures } from './handling-figures.js';
import { HANDLING_REPORT } from './handling-report.js';
import { FiguresYearQuery, SuggestionFiguresView } from './report.dto.js';

const READ = { door: 'admin', permission: 'suggestion.read' } as const;

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class ReportAdminController {
  constructor(private readonly figures: HandlingFigures) {}

  @Get('figures')
  @Access({ ...READ, limit: 'read' })
  @ApiOkResponse({ type: SuggestionFiguresView })
  year(@Me() me: Person, @Query() query: FiguresYearQuery): Promise<SuggestionFiguresView> {
    return this.figures.ofYear(me, query.year);
  }
}

export const REPORT_ROUTE = exportRoute({
  ...{ base: 'api/admin/suggestions/report', of: HANDLING_REPORT, query: FiguresYearQuery },
});
