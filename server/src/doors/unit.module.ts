/** The unit door: every controller for the people of units that handle suggestions, on one page. */
import { Module } from '@nestjs/common';
import { AnswersUnitController } from '../modules/suggestions/answers/answers.unit.controller.js';
import { AssignmentsUnitController } from '../modules/suggestions/assignments.unit.controller.js';
import { SuggestionsModule } from '../modules/suggestions/suggestions.module.js';

@Module({
  imports: [SuggestionsModule],
  controllers: [AssignmentsUnitController, AnswersUnitController],
})
export class UnitDoorModule {}
