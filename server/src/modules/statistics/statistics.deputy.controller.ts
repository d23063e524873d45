/** A deputy's own figures: what anyone sees, and what was handed up and reopened. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { found } from '../../common/errors/app-error.js';
import { FiguresQueries } from './figures.queries.js';
import { DeputyFiguresView } from './statistics.dto.js';

@ApiTags('deputy')
@Controller('api/deputy/figures')
export class StatisticsDeputyController {
  constructor(private readonly figures: FiguresQueries) {}

  @Get()
  @Access({ door: 'deputy', limit: 'read' })
  @ApiOkResponse({ type: DeputyFiguresView })
  own(@Me() me: Person): Promise<DeputyFiguresView> {
    return this.figures.ownOfDeputy(found(me.deputyId));
  }
}
