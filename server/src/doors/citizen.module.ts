/** The citizen door: every controller that is reached through it, on one page. */
import { Module } from '@nestjs/common';
import { RatingsCitizenController } from '../modules/ratings/ratings.citizen.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';

@Module({ imports: [RatingsModule], controllers: [RatingsCitizenController] })
export class CitizenDoorModule {}
