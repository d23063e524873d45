/** The citizen door: every controller that is reached through it, on one page. */
import { Module } from '@nestjs/common';
import { MessagesCitizenController } from '../modules/messages/messages.citizen.controller.js';
import { MessagesModule } from '../modules/messages/messages.module.js';
import { RatingsCitizenController } from '../modules/ratings/ratings.citizen.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';

@Module({
  imports: [RatingsModule, MessagesModule],
  controllers: [RatingsCitizenController, MessagesCitizenController],
})
export class CitizenDoorModule {}
