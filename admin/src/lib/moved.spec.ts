/** Proves that an entry of a list moves by one place and never out of the list. */
import { moved } from './moved';

it('moves one entry up or down', () => {
  expect(moved(['甲', '乙', '丙'], 0, 1)).toEqual(['乙', '甲', '丙']);
  expect(moved(['甲', '乙', '丙'], 2, -1)).toEqual(['甲', '丙', '乙']);
});

it('leaves the list alone at its ends', () => {
  const list = ['甲', '乙'];
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 1, 1)).toBe(list);
  expect(moved(list, 5, 1)).toBe(list);
});
