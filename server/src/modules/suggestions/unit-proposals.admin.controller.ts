/** Proposes units to the office that is about to hand a suggestion over; a person decides. */
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { UnitProposals } from '../units/unit-proposals.js';
import { SuggestionDetails } from './suggestion-details.js';
import { UnitProposalListView } from './unit-proposals.dto.js';

@ApiTags('admin')
@Controller('api/admin/suggestions')
export class UnitProposalsAdminController {
  constructor(
    private readonly details: SuggestionDetails,
    private readonly proposals: UnitProposals,
  ) {}

  @Get(':id/unit-proposals')
  @Access({ door: 'admin', permission: 'suggestion.assign', limit: 'read' })
  @ApiOkResponse({ type: UnitProposalListView })
  async list(@Me() me: Person, @Param('id', ParseUUIDPipe) id: string): Promise<UnitProposalListView> {
    const { row } = await this.details.open(me, id);
    const proposed = await this.proposals.for({ ...row, regionPath: row.region_path });
    return { items: proposed.map(({ unitId, name, reasons }) => ({ unitId, name, reasons: [...reasons] })) };
  }
}
