/** Gives the round mini-program code of an entry code: asked of WeChat once, under its rate, and kept in the storage until the code dies. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import sharp from 'sharp';
import { Config } from '../../../common/config/config.js';
import { AppError } from '../../../common/errors/app-error.js';
import { Consumers } from '../../../common/events/consumers.js';
import { Storage, storageKey } from '../../../common/storage/storage.js';
import type { CodeTargetKind } from '../../codes/code.policy.js';
import { CODE_REVOKED } from '../../codes/codes.events.js';
import { WechatHealth } from '../service-health.js';
import { WechatClient } from '../wechat.client.js';
import { WechatError } from '../wechat.error.js';

/** The page that reads `q` of links and `scene` of these codes alike. */
export const LANDING_PAGE = 'packages/citizen/landing/index';
const WIDTH = 1280;
/** WeChat takes 5,000 a minute; this stays under 4,000, however fast it answers. */
const PACE_MS = 15;
/** A minute's quota is waited for, a day's is not. */
const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 500;
/** Minutes in a row after which nothing is to be hoped for. */
const MOST_MINUTES = 10;
/** What a long job shows meanwhile. */
export const WAITS_FOR_MINUTE = '等待微信接口的下一分钟额度';

export function sceneOf(kind: CodeTargetKind, code: string): string {
  return `${kind === 'station' ? 's' : 'd'}=${code}`;
}

@Injectable()
export class WechatCodes implements OnModuleInit {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly storage: Storage,
    private readonly wechat: WechatClient,
    private readonly consumers: Consumers,
    private readonly health: WechatHealth,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'wechat.codes',
      types: [CODE_REVOKED],
      handle: async (_tx, { payload }) => {
        for (const version of ['release', 'trial', 'develop'])
          await this.storage.remove(keyOf(String(payload.code), version));
      },
    });
  }

  /**
   * PNG bytes, 1280 pixels wide. The caller has seen that the code lives.
   * @param waiting called again and again while the next minute's quota is waited for; what it throws ends the waiting. Without
   *   it nothing is waited for.
   * @throws AppError `wechat_code_unavailable`.
   */
  async png(kind: CodeTargetKind, code: string, waiting?: () => Promise<void>): Promise<Buffer> {
    const key = keyOf(code, this.config.env.WECHAT_VERSION);
    const kept = await this.storage.get(key);
    if (kept) return kept;
    const made = await this.patient(sceneOf(kind, code), waiting).catch((error: unknown) => {
      if (!(error instanceof WechatError)) throw error;
      throw new AppError('wechat_code_unavailable', { values: { reason: error.text }, cause: error });
    });
    const png = await sharp(made).flatten({ background: '#ffffff' }).removeAlpha().png().toBuffer();
    await this.storage.put(key, png, 'image/png');
    return png;
  }

  private async patient(scene: string, waiting?: () => Promise<void>): Promise<Buffer> {
    for (let minutes = 0; ; minutes += 1) {
      try {
        return await this.paced(() => this.wechat.miniProgramCode(scene, LANDING_PAGE, WIDTH));
      } catch (error) {
        const left = error instanceof WechatError && waiting ? await this.health.waitMs('code') : 0;
        if (!waiting || left === 0 || left > MINUTE_MS || minutes >= MOST_MINUTES) throw error;
        while ((await this.health.waitMs('code')) > 0) {
          await waiting();
          await pause(LOOK_EVERY_MS);
        }
      }
    }
  }

  private paced<T>(ask: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(ask);
    this.turn = mine.catch(() => undefined).then(() => pause(PACE_MS));
    return mine;
  }
}

/** The code itself tells capital letters apart, which not every storage does. */
function keyOf(code: string, version: string): string {
  return storageKey(createHash('sha256').update(code).digest('hex').slice(0, 32), `mini-${version}`, 'png');
}
