/** Consents to subscribe messages, at every door: what may be asked for, and what was answered. */
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { RecordConsents } from './record-consents.js';
import { ConsentsInput, SubscriptionListView } from './subscribe.dto.js';
import { SubscribeQueries } from './subscribe.queries.js';

@ApiTags('inbox')
@Controller('api/inbox/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly queries: SubscribeQueries,
    private readonly consents: RecordConsents,
  ) {}

  @Get()
  @Access({ door: 'any', limit: 'read' })
  @ApiOkResponse({ type: SubscriptionListView })
  list(@Me() me: Person): Promise<SubscriptionListView> {
    return this.queries.subscriptions(me);
  }

  /** Each accept counts once: a repeated request with the same key adds nothing. */
  @Post()
  @HttpCode(200)
  @Access({ door: 'any', limit: 'write' })
  @ApiOkResponse({ type: SubscriptionListView })
  record(@Me() me: Person, @Body() input: ConsentsInput): Promise<SubscriptionListView> {
    return this.consents.record(me, input);
  }
}
