/** Proves on both databases that a suggestion takes PDF and Word files along, shows them to those who may read it, and takes nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { newId } from '../../src/common/database/ids.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { RemoveOrphans } from '../../src/modules/files/commands/remove-orphans.js';
import type { DocumentView, UploadedPhotoView } from '../../src/modules/files/files.dto.js';
import type { SteppedView, SuggestionDetailView } from '../../src/modules/suggestions/suggestions.dto.js';
import type { UnitAssignmentDetailView } from '../../src/modules/suggestions/unit.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, stranger, type TestPerson } from '../support/people.js';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('调研报告\n%%EOF\n')]);
const zip = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([60, 97, 47, 62])]))));
const DOCX = zip('[Content_Types].xml', 'word/document.xml');
const OLD_WORD = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600),
]);
const DAY = 86_400_000;

describe.each(DATABASES)('documents of a suggestion on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let units: TestUnits;
  let author: TestPerson;
  let ask: TestPerson['ask'];
  let draftId: string;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    units = await makeUnits(test);
    author = await county.deputy(0);
    ask = stranger(test);
    const text = { category: '交通运输', title: '修桥', grounds: '河水上涨。', proposal: '年内修桥。' };
    const mandateId = await county.mandate(0);
    draftId = (await author.ask<SteppedView>('POST', '/api/deputy/suggestions', { ...text, mandateId })).body
      .id;
  });
  afterAll(() => test.close());
  afterEach(() => test.app.get(Clock).set(null));

  const send = (bytes: Buffer, name = '调研报告.pdf', who = author) =>
    who.ask<DocumentView & Refusal>('POST', `/api/deputy/documents?name=${encodeURIComponent(name)}`, bytes);
  const sent = async (name?: string, bytes = PDF) => {
    const { status, body } = await send(bytes, name);
    expect(status).toBe(201);
    return body;
  };
  const attach = (id: string, documentIds: string[], who = author) =>
    who.ask<SteppedView & Refusal>('PUT', `/api/deputy/suggestions/${id}/documents`, { documentIds });
  const shown = async (who = author, id = draftId) =>
    (await who.ask<SuggestionDetailView>('GET', `/api/deputy/suggestions/${id}`)).body.documents;
  const stored = () => readdirSync(join(test.folder, 'files'), { recursive: true }).map(String);

  it(`come in by their bytes, and are served to save, under their own name, on ${title}`, async () => {
    const report = await sent('C:\\稿子\\村口道路 调研<报告>.PDF.exe');
    expect(report).toMatchObject({ name: '村口道路 调研报告.PDF.pdf', bytes: PDF.length });
    const word = await sent('方案.docx', DOCX);
    const served = await ask('GET', word.url);
    expect([served.status, served.headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(served.bytes.equals(DOCX)).toBe(true);
    expect(served.headers['content-disposition']).toBe(
      `attachment; filename="download.docx"; filename*=UTF-8''${encodeURIComponent('方案.docx')}`,
    );
    expect(served.headers['x-content-type-options']).toBe('nosniff');
    expect(served.headers['content-security-policy']).toBe("default-src 'none'");
  });

  it.each([
    ['an old Word file', OLD_WORD, 415, 'document_old_word'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 415, 'document_unsupported'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>%PDF-'), 415, 'document_unsupported'],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 415, 'document_unsupported'],
    [
      'a Word file with macros',
      zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      415,
      'document_unsupported',
    ],
    ['half a Word file', DOCX.subarray(0, DOCX.length / 2), 422, 'document_broken'],
    ['nothing', Buffer.alloc(0), 415, 'document_unsupported'],
    ['21 MB', Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024)]), 413, 'document_too_large'],
  ])(`refuse %s (${title})`, async (_name, bytes, status, code) => {
    const before = stored().length;
    const { body, status: answered } = await send(bytes);
    expect([answered, body.code]).toEqual([status, code]);
    expect(stored()).toHaveLength(before);
  });

  it(`may have 19 MB, more than a photo (${title})`, async () => {
    expect((await send(Buffer.concat([PDF, Buffer.alloc(19 * 1024 * 1024)]))).status).toBe(201);
  });

  it(`are the author's to add, order and take out while the text is open (${title})`, async () => {
    const [one, two] = [await sent('一.pdf'), await sent('二.docx', DOCX)];
    expect((await attach(draftId, [two.id, one.id])).status).toBe(200);
    expect((await shown()).map(({ name }) => name)).toEqual(['二.docx', '一.pdf']);
    const three = await sent('三.pdf');
    expect((await attach(draftId, [one.id, three.id])).status).toBe(200);
    expect((await shown()).map(({ name }) => name)).toEqual(['一.pdf', '三.pdf']);
    await test.app.get(OutboxDispatcher).drain();
    expect((await ask('GET', two.url)).status).toBe(404);
    expect(stored().filter((path) => path.includes(two.id))).toEqual([]);
    const other = await county.deputy(1);
    expect((await attach(draftId, [], other)).status).toBe(404);
    const foreign = (await send(PDF, '别人的.pdf', other)).body.id;
    expect((await attach(draftId, [foreign])).body.code).toBe('file_not_usable');
    const six = await Promise.all(Array.from({ length: 6 }, () => newId()));
    expect((await attach(draftId, six)).body.code).toBe('bad_input');
  });

  it(`are not taken for photos, nor photos for them (${title})`, async () => {
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#222' } })
      .jpeg()
      .toBuffer();
    const photo = (await author.ask<UploadedPhotoView>('POST', '/api/files', jpeg)).body;
    const document = await sent();
    expect((await attach(draftId, [photo.id])).body.code).toBe('file_not_usable');
    const photos = { photoIds: [document.id] };
    const mixed = await author.ask('PUT', `/api/deputy/suggestions/${draftId}/photos`, photos);
    expect(mixed.body.code).toBe('file_not_usable');
    const query = new URL(document.url, 'http://h').search;
    expect((await ask('GET', `/files/${document.id}/large${query}`)).status).toBe(404);
    const own = new URL(photo.urls.large, 'http://h').search;
    expect((await ask('GET', `/files/${photo.id}/document${own}`)).status).toBe(404);
  });

  it(`are reached through a living link only, and sent by deputies only (${title})`, async () => {
    const now = Date.now();
    test.app.get(Clock).set(new Date(now));
    const document = await sent();
    for (const url of [`/files/${document.id}/document`, document.url.replace(/s=.*/, 's=x')])
      expect((await ask('GET', url)).body.code).toBe('signature_invalid');
    test.app.get(Clock).set(new Date(now + 16 * 60_000));
    expect((await ask('GET', document.url)).body.code).toBe('signature_invalid');
    test.app.get(Clock).set(null);
    for (const who of [await county.citizen(), await county.countyOffice(), await units.staff(0)])
      expect((await send(PDF, 'x.pdf', who)).status).toBe(403);
  });

  it(`are shown to the office and to the units that handle it, and to no other unit (${title})`, async () => {
    const document = await sent('现场.pdf');
    expect((await attach(draftId, [document.id])).status).toBe(200);
    const good = { marks: { title: true, grounds: true, proposal: true } };
    const office = await county.countyOffice();
    await author.ask('POST', `/api/deputy/suggestions/${draftId}/submit`);
    await office.ask('POST', `/api/admin/suggestions/${draftId}/first-review`, {
      verdict: 'pass_first',
      ...good,
    });
    await office.ask('POST', `/api/admin/suggestions/${draftId}/second-review`, { verdict: 'file', ...good });
    expect((await attach(draftId, [])).body.code).toBe('suggestion_action_not_allowed');
    const given = { units: [{ unitId: units.ids[0], kind: 'lead' }], term: 'normal' };
    await office.ask('POST', `/api/admin/suggestions/${draftId}/assign`, given);
    const { body } = await office.ask<SuggestionDetailView>('GET', `/api/admin/suggestions/${draftId}`);
    expect(body.documents.map(({ name }) => name)).toEqual(['现场.pdf']);
    const url = `/api/unit/assignments/${body.units[0]?.id}`;
    const seen = await (await units.staff(0)).ask<UnitAssignmentDetailView>('GET', url);
    const [shownToUnit] = seen.body.suggestion.documents;
    expect((await ask('GET', shownToUnit?.url ?? '')).bytes.equals(PDF)).toBe(true);
    expect((await (await units.staff(1)).ask('GET', url)).status).toBe(404);
  });

  it(`that nobody attached are gone after a day (${title})`, async () => {
    const document = await sent('没用上.pdf');
    test.app.get(Clock).set(new Date(Date.now() + DAY + 3_600_000));
    await test.app.get(RemoveOrphans, { strict: false }).remove();
    await test.app.get(OutboxDispatcher).drain();
    expect(stored().filter((path) => path.includes(document.id))).toEqual([]);
  });
});
