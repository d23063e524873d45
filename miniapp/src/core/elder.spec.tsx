// Proves that the large type is one tap away, shows at once on every page, and is remembered.
import { act, render, screen } from '@testing-library/react';
import Taro, { world } from '../../test/taro';
import { Screen } from '../ui/screen';
import { isElder, toggleElder } from './elder';

beforeEach(() => {
  world.reset();
  if (isElder()) toggleElder();
});

test('the switch enlarges the page and is remembered', () => {
  const { container } = render(<Screen title="首页">内容</Screen>);
  act(() => screen.getByRole('button', { name: '换成大字版' }).click());
  expect(container.querySelector('.screen--elder')).not.toBeNull();
  expect(Taro.getStorageSync('liaison:elder')).toBe(true);
  act(() => screen.getByRole('button', { name: '换回标准版' }).click());
  expect(container.querySelector('.screen--elder')).toBeNull();
  expect(Taro.getStorageSync('liaison:elder')).toBe(false);
});
