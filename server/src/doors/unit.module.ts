/** The unit door: every controller for the people of units, on one page. */
import { Module } from '@nestjs/common';
import { PromisesUnitController } from '../modules/suggestions/promises/promises.unit.controller.js';
import { SuggestionsFollowModule } from '../modules/suggestions/suggestions-follow.module.js';

@Module({
  imports: [SuggestionsFollowModule],
  controllers: [PromisesUnitController],
})
export class UnitDoorModule {}
