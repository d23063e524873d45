/** The deputy decides how much of a suggestion the public may read. */
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../../common/access/access.decorator.js';
import type { Person } from '../../../common/access/person.js';
import { SetPublicity } from './commands/set-publicity.js';
import { PublicityInput, PublicityView } from './publicity.dto.js';

@ApiTags('deputy')
@Controller('api/deputy/suggestions')
export class PublicityDeputyController {
  constructor(private readonly consent: SetPublicity) {}

  @Post(':id/publicity')
  @HttpCode(200)
  @Access({ door: 'deputy', limit: 'write' })
  @ApiOkResponse({ type: PublicityView })
  publicity(
    @Me() me: Person,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PublicityInput,
  ): Promise<PublicityView> {
    return this.consent.set(me, id, input.publicity);
  }
}
