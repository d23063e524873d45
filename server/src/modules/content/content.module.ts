/** Checks of texts before others read them, for whatever module takes a text in. */
import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { OfficialTexts } from './official-texts.js';
import { Screening } from './screening.js';
import { TextAsker } from './text-asker.js';

const CHECKS = [Screening, TextAsker, OfficialTexts];

@Module({ imports: [SettingsModule, WechatModule], providers: CHECKS, exports: CHECKS })
export class ContentModule {}
