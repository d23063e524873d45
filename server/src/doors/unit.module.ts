/** The unit door: every controller for the people of units that handle suggestions, on one page. */
import { Module } from '@nestjs/common';
import { AnswersUnitController } from '../modules/suggestions/answers/answers.unit.controller.js';
import { AssignmentsUnitController } from '../modules/suggestions/assignments.unit.controller.js';
import { PromisesUnitController } from '../modules/suggestions/promises/promises.unit.controller.js';
import { SuggestionsModule } from '../modules/suggestions/suggestions.module.js';
import { SuggestionsFollowModule } from '../modules/suggestions/suggestions-follow.module.js';

@Module({
  imports: [SuggestionsModule, SuggestionsFollowModule],
  controllers: [AssignmentsUnitController, AnswersUnitController, PromisesUnitController],
})
export class UnitDoorModule {}
