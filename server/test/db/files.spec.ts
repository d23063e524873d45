/** Proves on both databases that photos come in clean, stay with their owner, and leave when they are erased. */

import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { RemoveOrphans } from '../../src/modules/files/commands/remove-orphans.js';
import { FilesService } from '../../src/modules/files/files.service.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { signedIn, stranger, type TestPerson } from '../support/people.js';

interface Uploaded {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly urls: Readonly<Record<'small' | 'medium' | 'large', string>>;
}

const picture = (width = 1200, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: { r: 30, g: 120, b: 80 } } });

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

describe.each(DATABASES)('files on %s', (kind) => {
  let test: TestApp;
  let citizen: TestPerson;
  let other: TestPerson;
  let ask: TestPerson['ask'];
  const stored = () => filesBelow(join(test.folder, 'files'));

  beforeAll(async () => {
    test = await startApp(kind);
    citizen = await signedIn(test, 'citizen');
    other = await signedIn(test, 'citizen');
    ask = stranger(test);
  });
  afterAll(() => test.close());
  afterEach(() => test.app.get(Clock).set(null));

  const upload = async (bytes?: Buffer) => {
    const answer = await citizen.ask<Uploaded>(
      'POST',
      '/api/files',
      bytes ?? (await picture().jpeg().toBuffer()),
    );
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const attach = (
    ids: string[],
    ownerId: string,
    subjectId = newId(),
    visibility: 'private' | 'public' = 'private',
  ) =>
    test.app
      .get(UnitOfWork)
      .run((tx) =>
        test.app
          .get(FilesService, { strict: false })
          .attach(tx, { ids, ownerId, type: 'message', subjectId, visibility }),
      );

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'takes %s and keeps three JPEG sizes, none enlarged',
    async (format) => {
      const photo = await upload(await picture().toFormat(format).toBuffer());
      expect([photo.width, photo.height]).toEqual([1200, 900]);
      const widths = { small: 240, medium: 800, large: 1200 };
      for (const size of ['small', 'medium', 'large'] as const) {
        const served = await ask('GET', photo.urls[size]);
        expect(served.status).toBe(200);
        expect(served.headers['content-type']).toBe('image/jpeg');
        expect(served.headers['x-content-type-options']).toBe('nosniff');
        expect(await sharp(served.bytes).metadata()).toMatchObject({ format: 'jpeg', width: widths[size] });
      }
    },
  );

  it('removes the place, the camera and every other note, and turns the photo upright', async () => {
    const tagged = await picture(600, 400)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Make: 'SecretPhone' },
        IFD3: { GPSLatitude: '30/1 15/1 0/1', GPSLatitudeRef: 'N' },
      })
      .toBuffer();
    expect((await sharp(tagged).metadata()).exif).toBeDefined();
    expect(tagged.includes('SecretPhone')).toBe(true);
    const photo = await upload(tagged);
    expect([photo.width, photo.height]).toEqual([400, 600]);
    for (const path of stored().filter((name) => name.includes(photo.id))) {
      const bytes = readFileSync(path);
      const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
      expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
      expect(bytes.includes('SecretPhone')).toBe(false);
    }
  });

  it('keeps nothing of a script that hides behind a photo', async () => {
    const photo = await upload(
      Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]),
    );
    const paths = stored().filter((name) => name.includes(photo.id));
    expect(paths).toHaveLength(3);
    for (const path of paths) expect(readFileSync(path).includes('<script>')).toBe(false);
  });

  it.each([
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'file_unsupported'],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'),
      415,
      'file_unsupported',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 415, 'file_unsupported'],
    ['a GIF that is also a script', Buffer.from('GIF89a=1;alert(1)//'), 415, 'file_unsupported'],
    [
      'a script with a JPEG head',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('/*alert(1)*/')]),
      422,
      'file_broken',
    ],
    ['nothing', Buffer.alloc(0), 415, 'file_unsupported'],
  ])('refuses %s', async (_name, bytes, status, code) => {
    const before = stored().length;
    const answer = await citizen.ask('POST', '/api/files', bytes);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(stored()).toHaveLength(before);
  });

  it('refuses half a photo', async () => {
    const whole = await sharp({
      create: {
        width: 1200,
        height: 900,
        channels: 3,
        background: '#222',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const bytes = await sharp(whole).toFormat(format).toBuffer();
      const answer = await citizen.ask('POST', '/api/files', bytes.subarray(0, bytes.length / 2));
      expect([format, answer.status, answer.body.code]).toEqual([format, 422, 'file_broken']);
    }
  });

  it('refuses a small file that would fill the memory', async () => {
    const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await citizen.ask('POST', '/api/files', bomb)).body.code).toBe('file_broken');
  });

  it('takes a photo of 9 MB and refuses one of 11 MB', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const padded = (size: number) => Buffer.concat([jpeg, Buffer.alloc(size - jpeg.length)]);
    await upload(padded(9 * 1024 * 1024));
    const answer = await citizen.ask('POST', '/api/files', padded(11 * 1024 * 1024));
    expect([answer.status, answer.body.code]).toEqual([413, 'file_too_large']);
  });

  it('says what is missing when there is no file, and asks strangers to sign in', async () => {
    expect((await citizen.ask('POST', '/api/files', { a: 1 })).body.code).toBe('media_unsupported');
    expect((await ask('POST', '/api/files', Buffer.from('x'))).status).toBe(401);
  });

  it('keeps one photo when the same upload comes twice at once', async () => {
    const before = stored().length;
    const bytes = await picture().jpeg().toBuffer();
    const key = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([
      citizen.ask<Uploaded>('POST', '/api/files', bytes, key),
      citizen.ask<Uploaded>('POST', '/api/files', bytes, key),
    ]);
    expect(second.body.id).toBe(first.body.id);
    expect(stored()).toHaveLength(before + 3);
  });

  it('serves a private photo only through its own living link', async () => {
    const clock = test.app.get(Clock);
    const now = Date.now();
    clock.set(new Date(now));
    const [mine, another] = [await upload(), await upload()];
    const link = new URL(mine.urls.medium, 'http://h');
    expect((await ask('GET', mine.urls.medium)).headers['cache-control']).toMatch(/^private, max-age=[1-9]/);
    const wrong = [
      `/files/${mine.id}/medium`,
      `/files/${another.id}/medium${link.search}`,
      `/files/${mine.id}/medium?e=${Number(link.searchParams.get('e')) + 900}&s=${link.searchParams.get('s')}`,
      `/files/${mine.id}/medium?e=${link.searchParams.get('e')}&s=x`,
      `/files/${newId()}/medium`,
    ];
    for (const url of wrong) expect((await ask('GET', url)).body.code).toBe('signature_invalid');
    expect((await ask('GET', `/files/${mine.id}/original${link.search}`)).status).toBe(404);
    clock.set(new Date(now + 15 * 60_000));
    expect((await ask('GET', mine.urls.medium)).body.code).toBe('signature_invalid');
  });

  it('serves a published photo to everyone, for ever, and once', async () => {
    const photo = await upload();
    const subject = newId();
    await attach([photo.id], citizen.accountId, subject);
    expect((await ask('GET', `/files/${photo.id}/large`)).status).toBe(403);
    await test.app
      .get(UnitOfWork)
      .run((tx) => test.app.get(FilesService, { strict: false }).makePublic(tx, 'message', subject));
    const served = await ask('GET', `/files/${photo.id}/large`);
    expect([served.status, served.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    const again = await ask('GET', `/files/${photo.id}/large`, undefined, {
      'if-none-match': String(served.headers.etag),
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('attaches a photo once, only for its owner, and lists photos in their order', async () => {
    const photos = [await upload(), await upload(), await upload()];
    const ids = photos.map((photo) => photo.id).reverse();
    const subject = newId();
    await expect(attach(ids, other.accountId)).rejects.toMatchObject({ code: 'file_not_usable' });
    await expect(attach([...ids, newId()], citizen.accountId)).rejects.toMatchObject({
      code: 'file_not_usable',
    });
    await expect(attach([ids[0] ?? '', ids[0] ?? ''], citizen.accountId)).rejects.toMatchObject({
      code: 'file_not_usable',
    });
    await expect(attach(Array.from({ length: 10 }, newId), citizen.accountId)).rejects.toMatchObject({
      code: 'file_not_usable',
    });
    await attach(ids, citizen.accountId, subject);
    await expect(attach(ids, citizen.accountId)).rejects.toMatchObject({ code: 'file_not_usable' });
    const map = await test.app
      .get(FilesService, { strict: false })
      .photosOf(test.app.get(Reads), 'message', [subject, newId()]);
    expect([...map.keys()]).toEqual([subject]);
    expect(map.get(subject)?.map((photo) => photo.id)).toEqual(ids);
    expect((await ask('GET', map.get(subject)?.[0]?.small ?? '')).status).toBe(200);
  });

  it('erases what is erased and what nobody used for a day, bytes included', async () => {
    const clock = test.app.get(Clock);
    const [used, unused] = [await upload(), await upload()];
    await attach([used.id], citizen.accountId);
    clock.set(new Date(Date.now() + 25 * 3_600_000));
    const later = await signedIn(test, 'citizen');
    const fresh = (await later.ask<Uploaded>('POST', '/api/files', await picture().jpeg().toBuffer())).body;
    await test.app.get(RemoveOrphans, { strict: false }).remove();
    await test.app
      .get(UnitOfWork)
      .run((tx) => test.app.get(FilesService, { strict: false }).erase(tx, [used.id]));
    await test.app.get(OutboxDispatcher).drain();
    const left = stored();
    for (const [photo, count] of [
      [used, 0],
      [unused, 0],
      [fresh, 3],
    ] as const) {
      expect(left.filter((path) => path.includes(photo.id))).toHaveLength(count);
    }
    const url =
      test.app.get(FilesService, { strict: false }).photoViews([{ id: used.id, visibility: 'private' }])[0]
        ?.large ?? '';
    expect((await ask('GET', url)).status).toBe(404);
    expect((await ask('GET', fresh.urls.small)).status).toBe(200);
  });
});
