// Proves that only large photos are made smaller, and that a device which cannot do it sends the photo as it is.
import Taro from '../../../test/taro';
import { shrink } from './shrink';

const small = { path: 'small.jpg', size: 300_000 };
const large = { path: 'large.jpg', size: 6_000_000 };
const compressImage = jest.fn();

beforeEach(() => {
  process.env.TARO_ENV = 'weapp';
  compressImage.mockReset();
  Object.assign(Taro, { compressImage });
});
afterEach(() => {
  process.env.TARO_ENV = 'h5';
});

test('a small photo goes as it is', async () => {
  expect(await shrink(small)).toBe(small);
  expect(compressImage).not.toHaveBeenCalled();
});

test('a large one goes as the smaller copy', async () => {
  compressImage.mockResolvedValue({ tempFilePath: 'copy.jpg' });
  expect(await shrink(large)).toMatchObject({ path: 'copy.jpg' });
});

test('one of unknown size is made smaller too', async () => {
  compressImage.mockResolvedValue({ tempFilePath: 'copy.jpg' });
  expect(await shrink({ path: 'unknown.jpg', size: 0 })).toMatchObject({ path: 'copy.jpg' });
});

test('where shrinking fails, the photo itself is sent', async () => {
  compressImage.mockRejectedValue({ errMsg: 'compressImage:fail' });
  expect(await shrink(large)).toBe(large);
});
