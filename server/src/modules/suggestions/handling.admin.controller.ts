/** The assigner's desk: handing over to units one by one, one more unit, and what comes back from them. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import {
  AddUnitInput,
  AssignmentSteppedView,
  AssignSuggestionInput,
  CoordinateInput,
  CoordinationItem,
  CoordinationPage,
  CoordinationQuery,
  OrderRehandleInput,
  ReassignInput,
  UpholdInput,
} from './assignments.dto.js';
import { AddUnit } from './commands/add-unit.js';
import { AssignSuggestion } from './commands/assign-suggestion.js';
import { OrderRehandle } from './commands/order-rehandle.js';
import { ReassignUnit } from './commands/reassign-unit.js';
import { SettleObjection } from './commands/settle-objection.js';
import { HandingLists } from './lists/handing-lists.js';
import { SteppedView } from './suggestions.dto.js';

const READ = { door: 'admin', permission: 'suggestion.read', limit: 'read' } as const;
const ASSIGN = { door: 'admin', permission: 'suggestion.assign', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('admin')
@Controller('api/admin')
export class HandlingAdminController {
  constructor(
    private readonly lists: HandingLists,
    private readonly assigning: AssignSuggestion,
    private readonly adding: AddUnit,
    private readonly reassigning: ReassignUnit,
    private readonly settling: SettleObjection,
    private readonly ordering: OrderRehandle,
  ) {}

  @Post('suggestions/:id/assign')
  @HttpCode(200)
  @Access(ASSIGN)
  @ApiOkResponse({ type: SteppedView })
  assign(@Me() me: Person, @Id() id: string, @Body() input: AssignSuggestionInput): Promise<SteppedView> {
    return this.assigning.assign(me, id, input);
  }

  @Post('suggestions/:id/units')
  @HttpCode(200)
  @Access(ASSIGN)
  @ApiOkResponse({ type: SteppedView })
  addUnit(@Me() me: Person, @Id() id: string, @Body() input: AddUnitInput): Promise<SteppedView> {
    return this.adding.add(me, id, input);
  }

  @Post('suggestions/:id/order-rehandle')
  @HttpCode(200)
  @Access({ door: 'admin', permission: 'suggestion.supervise', limit: 'write' })
  @ApiOkResponse({ type: SteppedView })
  order(@Me() me: Person, @Id() id: string, @Body() input: OrderRehandleInput): Promise<SteppedView> {
    return this.ordering.order(me, id, input.note);
  }

  @Post('assignments/:id/reassign')
  @HttpCode(200)
  @Access(ASSIGN)
  @ApiOkResponse({ type: AssignmentSteppedView })
  reassign(@Me() me: Person, @Id() id: string, @Body() input: ReassignInput): Promise<AssignmentSteppedView> {
    return this.reassigning.reassign(me, id, input);
  }

  @Post('assignments/:id/uphold')
  @HttpCode(200)
  @Access(ASSIGN)
  @ApiOkResponse({ type: AssignmentSteppedView })
  uphold(@Me() me: Person, @Id() id: string, @Body() input: UpholdInput): Promise<AssignmentSteppedView> {
    return this.settling.uphold(me, id, input);
  }

  @Post('assignments/:id/coordinate')
  @HttpCode(200)
  @Access(ASSIGN)
  @ApiOkResponse({ type: AssignmentSteppedView })
  coordinate(
    @Me() me: Person,
    @Id() id: string,
    @Body() input: CoordinateInput,
  ): Promise<AssignmentSteppedView> {
    return this.settling.coordinate(me, id, input);
  }

  @Get('coordination')
  @Access(READ)
  @ApiOkResponse({ type: CoordinationPage })
  coordination(@Me() me: Person, @Query() query: CoordinationQuery): Promise<CoordinationPage> {
    return this.lists.coordination(me, query);
  }

  @Get('coordination/:id')
  @Access(READ)
  @ApiOkResponse({ type: CoordinationItem })
  coordinationOne(@Me() me: Person, @Id() id: string): Promise<CoordinationItem> {
    return this.lists.coordinationOne(me, id);
  }
}
