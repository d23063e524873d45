/** Tells a person the own telephone number that WeChat knows, so that nobody has to type it; nothing is kept here. */
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { OwnPhoneInput, OwnPhoneView } from './own-phone.dto.js';
import { OwnPhone } from './own-phone.js';

@ApiTags('citizen')
@Controller('api/citizen/wechat-phone')
export class WechatPhoneCitizenController {
  constructor(private readonly phones: OwnPhone) {}

  /** A code serves once at WeChat, so a repeated request is refused there. */
  @Post()
  @HttpCode(200)
  @Access({ door: 'citizen', limit: 'heavy', idempotencyKey: false })
  @ApiOkResponse({ type: OwnPhoneView })
  phone(@Me() me: Person, @Body() input: OwnPhoneInput): Promise<OwnPhoneView> {
    return this.phones.of(me, input.code);
  }
}
