/** Proves what the trail keeps of a change: old and new of plain facts, the name alone of personal and of long ones. */
import { changesOf } from './changes.js';

it('names what changed, with both values', () => {
  expect(changesOf({ name: '甲站', hours: 24, lat: null }, { name: '乙站', hours: 24, lat: 36.5 })).toEqual([
    { field: 'name', from: '甲站', to: '乙站' },
    { field: 'lat', from: null, to: 36.5 },
  ]);
});

it('keeps neither the old nor the new of a personal field, nor of a long text', () => {
  expect(changesOf({ phone: '1', intro: '' }, { phone: '2', intro: '长'.repeat(200) }, ['phone'])).toEqual([
    { field: 'phone' },
    { field: 'intro' },
  ]);
});

it('takes an empty text for nothing, and a list for its words', () => {
  expect(changesOf({ a: null, groups: ['一组'] }, { a: '', groups: ['一组', '二组'] })).toEqual([
    { field: 'groups', from: '一组', to: '一组、二组' },
  ]);
});
