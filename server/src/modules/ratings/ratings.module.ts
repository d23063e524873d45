/** The two honest questions after an answer, kept in a ledger that nobody can change. */
import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module.js';
import { RateMessage } from './commands/rate-message.js';
import { RatingLedger } from './rating.ledger.js';
import { RatingsQueries } from './ratings.queries.js';

@Module({
  imports: [MessagesModule],
  providers: [RateMessage, RatingLedger, RatingsQueries],
  exports: [RateMessage, RatingLedger, RatingsQueries],
})
export class RatingsModule {}
