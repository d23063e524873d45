/** The unit's desk: what was given to it, and each step from taking it to the answer. */
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import {
  AcceptAssignmentInput,
  AnswerSuggestionInput,
  AssignmentSteppedView,
  AssignmentTextInput,
  ObjectInput,
  ProgressInput,
} from './assignments.dto.js';
import { AnswerAssignment } from './commands/answer-assignment.js';
import { HandleAssignment } from './commands/handle-assignment.js';
import { ObjectToAssignment } from './commands/object-to-assignment.js';
import { UnitLists } from './lists/unit-lists.js';
import { SuggestionDetails } from './suggestion-details.js';
import {
  UnitAssignmentDetailView,
  UnitAssignmentPage,
  UnitAssignmentsQuery,
  UnitHomeView,
} from './unit.dto.js';

const READ = { door: 'unit', limit: 'read' } as const;
const WRITE = { door: 'unit', limit: 'write' } as const;
type Done = Promise<AssignmentSteppedView>;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('unit')
@Controller('api/unit')
export class AssignmentsUnitController {
  constructor(
    private readonly lists: UnitLists,
    private readonly details: SuggestionDetails,
    private readonly handling: HandleAssignment,
    private readonly objecting: ObjectToAssignment,
    private readonly answering: AnswerAssignment,
  ) {}

  @Get('home')
  @Access(READ)
  @ApiOkResponse({ type: UnitHomeView })
  home(@Me() me: Person): Promise<UnitHomeView> {
    return this.lists.home(me);
  }

  @Get('assignments')
  @Access(READ)
  @ApiOkResponse({ type: UnitAssignmentPage })
  list(@Me() me: Person, @Query() query: UnitAssignmentsQuery): Promise<UnitAssignmentPage> {
    return this.lists.page(me, query);
  }

  @Get('assignments/:id')
  @Access(READ)
  @ApiOkResponse({ type: UnitAssignmentDetailView })
  one(@Me() me: Person, @Id() id: string): Promise<UnitAssignmentDetailView> {
    return this.details.ofUnit(me, id);
  }

  @Post('assignments/:id/accept')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AssignmentSteppedView })
  accept(@Me() me: Person, @Id() id: string, @Body() input: AcceptAssignmentInput): Done {
    return this.handling.accept(me, id, input);
  }

  @Post('assignments/:id/object')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AssignmentSteppedView })
  object(@Me() me: Person, @Id() id: string, @Body() input: ObjectInput): Done {
    return this.objecting.object(me, id, input);
  }

  @Post('assignments/:id/plan')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AssignmentSteppedView })
  plan(@Me() me: Person, @Id() id: string, @Body() input: AssignmentTextInput): Done {
    return this.handling.plan(me, id, input.text);
  }

  @Post('assignments/:id/progress')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AssignmentSteppedView })
  progress(@Me() me: Person, @Id() id: string, @Body() input: ProgressInput): Done {
    return this.handling.progress(me, id, input);
  }

  @Post('assignments/:id/opinion')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AssignmentSteppedView })
  opinion(@Me() me: Person, @Id() id: string, @Body() input: AssignmentTextInput): Done {
    return this.answering.opinion(me, id, input.text);
  }

  @Post('assignments/:id/answer')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: AssignmentSteppedView })
  answer(@Me() me: Person, @Id() id: string, @Body() input: AnswerSuggestionInput): Done {
    return this.answering.answer(me, id, input);
  }
}
