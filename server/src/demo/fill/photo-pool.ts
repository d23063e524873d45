/** Keeps a small pool of drawn photos, made safe once, and hands out copies: hundreds of messages and steps have pictures in seconds. */
import { StorePhoto } from '../../modules/files/commands/store-photo.js';
import { PhotoProcessor, type ProcessedPhoto } from '../../modules/files/photo-processor.js';
import { isPhotoKind, photoJpeg } from '../pictures/photos.js';
import { SEED, type World } from './world.js';

const VARIANTS = 2;
export class PhotoPool {
  private readonly pool = new Map<string, ProcessedPhoto>();
  private given = 0;

  /** @param most enough that every list shows photos, few enough that the first start stays short */
  constructor(
    private readonly world: World,
    private readonly most: number,
  ) {}

  /** Ids of fresh photos that fit a scene, owned by an account and bound to nothing yet. */
  async take(kind: string, count: number, ownerId: string): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count && this.given < this.most; index += 1) {
      const photo = await this.made(kind, (this.given + index) % VARIANTS);
      if (!photo) break;
      ids.push((await this.world.get(StorePhoto).keep(photo, { ownerId, visibility: 'private' })).id);
      this.given += 1;
    }
    return ids;
  }

  private async made(kind: string, variant: number): Promise<ProcessedPhoto | null> {
    if (!isPhotoKind(kind)) return null;
    const key = `${kind}-${variant}`;
    const known = this.pool.get(key);
    if (known) return known;
    const photo = await this.world.get(PhotoProcessor).process(await photoJpeg(kind, SEED + variant * 977));
    this.pool.set(key, photo);
    return photo;
  }
}
