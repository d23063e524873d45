/** The offices' key supervision (重点督办), visits on the spot, and the analysis of what is raised year after year. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { ConcludeAnalysis } from './commands/conclude-analysis.js';
import { RecordSupervisionVisit } from './commands/record-supervision-visit.js';
import { SuperviseSuggestion } from './commands/supervise-suggestion.js';
import {
  AnalysedView,
  AnalysisInput,
  SpecialAnalysisPage,
  SpecialAnalysisQuery,
  SupervisedView,
  SuperviseInput,
  SupervisionVisitedView,
  SupervisionVisitInput,
} from './supervision.dto.js';
import { SupervisionQueries } from './supervision.queries.js';

const WRITE = { door: 'admin', permission: 'suggestion.supervise', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin')
export class SupervisionAdminController {
  constructor(
    private readonly queries: SupervisionQueries,
    private readonly supervision: SuperviseSuggestion,
    private readonly visits: RecordSupervisionVisit,
    private readonly analyses: ConcludeAnalysis,
  ) {}

  @Post('suggestions/:id/supervise')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SupervisedView })
  supervise(@Me() me: Person, @Id() id: string, @Body() input: SuperviseInput): Promise<SupervisedView> {
    return this.supervision.supervise(me, id, input);
  }

  @Post('suggestions/:id/visits')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SupervisionVisitedView })
  visit(
    @Me() me: Person,
    @Id() id: string,
    @Body() input: SupervisionVisitInput,
  ): Promise<SupervisionVisitedView> {
    return this.visits.record(me, id, input);
  }

  @Post('suggestions/:id/analysis')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AnalysedView })
  analyse(@Me() me: Person, @Id() id: string, @Body() input: AnalysisInput): Promise<AnalysedView> {
    return this.analyses.conclude(me, id, input);
  }

  @Get('special-analysis')
  @Access({ door: 'admin', permission: 'suggestion.read', limit: 'read' })
  @ApiOkResponse({ type: SpecialAnalysisPage })
  special(@Me() me: Person, @Query() query: SpecialAnalysisQuery): Promise<SpecialAnalysisPage> {
    return this.queries.special(me, query);
  }
}
