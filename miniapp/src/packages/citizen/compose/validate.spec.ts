// Proves what the form refuses before it sends, and what it sends.
import { EMPTY_DRAFT } from '../../../core/drafts';
import { bodyOf, flawsOf } from './validate';

const calm = { busy: false, failed: false };
const good = { ...EMPTY_DRAFT, category: '交通运输', text: '路灯坏了' + '。' };

test('a short, a long and an uncategorised message are refused', () => {
  expect(flawsOf(good, calm)).toEqual([]);
  expect(flawsOf({ ...good, category: '' }, calm).map((flaw) => flaw.field)).toEqual(['category']);
  expect(flawsOf({ ...good, text: '  路灯  ' }, calm)[0]?.message).toContain('至少5个字');
  expect(flawsOf({ ...good, text: '路'.repeat(5001) }, calm)[0]?.message).toContain('请删去1个字');
});

test('rare characters and emoji count as one each', () => {
  expect(flawsOf({ ...good, text: '𠮷'.repeat(5000) }, calm)).toEqual([]);
  expect(flawsOf({ ...good, text: '😀😀😀😀' }, calm)).toHaveLength(1);
});

test('photos must have arrived', () => {
  expect(flawsOf(good, { busy: true, failed: false })[0]?.field).toBe('photos');
  expect(flawsOf(good, { busy: false, failed: true })[0]?.field).toBe('photos');
});

test('what is empty is not sent', () => {
  expect(bodyOf(good, { stationId: 's' })).toEqual({
    stationId: 's',
    category: '交通运输',
    text: good.text,
    photoIds: [],
    visibility: 'private',
  });
  expect(
    bodyOf({ ...good, lat: 31, lng: 115, contact: ' 1 ' }, { stationId: 's', deputyId: 'd' }),
  ).toMatchObject({
    deputyId: 'd',
    contact: '1',
    place: { text: '所在位置', lat: 31, lng: 115 },
  });
});
