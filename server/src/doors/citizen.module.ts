/** The citizen door: every controller that is reached through it, on one page. */
import { Module } from '@nestjs/common';
import { DeputiesModule } from '../modules/deputies/deputies.module.js';
import { InvitationsCitizenController } from '../modules/deputies/invitations.citizen.controller.js';
import { MessagesCitizenController } from '../modules/messages/messages.citizen.controller.js';
import { MessagesModule } from '../modules/messages/messages.module.js';
import { PrivacyCitizenController } from '../modules/privacy/privacy.citizen.controller.js';
import { PrivacyModule } from '../modules/privacy/privacy.module.js';
import { RatingsCitizenController } from '../modules/ratings/ratings.citizen.controller.js';
import { RatingsModule } from '../modules/ratings/ratings.module.js';
import { PublicityCitizenController } from '../modules/suggestions/publicity/publicity.citizen.controller.js';
import { SuggestionsFollowModule } from '../modules/suggestions/suggestions-follow.module.js';
import { VisitsCitizenController } from '../modules/suggestions/visits/visits.citizen.controller.js';
import { WechatPhoneCitizenController } from '../modules/wechat/phone.citizen.controller.js';
import { WechatModule } from '../modules/wechat/wechat.module.js';

@Module({
  imports: [
    SuggestionsFollowModule,
    RatingsModule,
    MessagesModule,
    DeputiesModule,
    PrivacyModule,
    WechatModule,
  ],
  controllers: [
    VisitsCitizenController,
    PublicityCitizenController,
    RatingsCitizenController,
    MessagesCitizenController,
    InvitationsCitizenController,
    PrivacyCitizenController,
    WechatPhoneCitizenController,
  ],
})
export class CitizenDoorModule {}
