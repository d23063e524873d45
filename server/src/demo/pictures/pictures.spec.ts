/** Proves that the demo's pictures can be drawn, are the same each time, and exist for every scene. */

import sharp from 'sharp';
import { makeCounty } from '../content/county.js';
import { makePeople } from '../content/people.js';
import { SCENES } from '../content/scenes/tables.js';
import { avatarJpeg, avatarsFor } from './avatars.js';
import { isPhotoKind, PHOTO_KINDS, photoJpeg, stationJpeg } from './photos.js';

describe('the pictures', () => {
  it('give 825 deputies a portrait', async () => {
    const people = makePeople(makeCounty(1), 1).deputies;
    const buffers = await avatarsFor(people, 7);
    expect(buffers).toHaveLength(825);
    expect(new Set(buffers).size).toBeGreaterThanOrEqual(120);
    const meta = await sharp(buffers[0]).metadata();
    expect([meta.format, meta.width, meta.height]).toEqual(['jpeg', 240, 240]);
  });

  it('are the same for the same seed', async () => {
    const look = { gender: 'female', birthYear: 1980 } as const;
    expect((await avatarJpeg(look, 5)).equals(await avatarJpeg(look, 5))).toBe(true);
    expect((await photoJpeg('ditch', 5)).equals(await photoJpeg('ditch', 5))).toBe(true);
    expect((await stationJpeg(5)).equals(await stationJpeg(6))).toBe(false);
  });

  it('exist for every kind a scene asks for, and are real photos of 800 × 600', async () => {
    for (const scene of SCENES) expect([scene.id, isPhotoKind(scene.picture)]).toEqual([scene.id, true]);
    for (const kind of PHOTO_KINDS) {
      const meta = await sharp(await photoJpeg(kind, 3)).metadata();
      expect([kind, meta.format, meta.width, meta.height]).toEqual([kind, 'jpeg', 800, 600]);
    }
  }, 30_000);
});
