/** Proves that a citizen sees the names that the office shows, and sends those that the server keeps. */
import { fireEvent, render, screen } from '@testing-library/react';
import { BUILT_IN, chosenText } from './categories';
import { CategoryPicker } from './category-picker';

const LIST = [
  { name: '民政', label: '养老和救助', children: [{ name: '优抚', label: '优待抚恤' }] },
  { name: '数字乡村', label: '数字乡村', children: [] },
];

test('the built-in list stands in while the server has not answered', () => {
  expect(BUILT_IN).toHaveLength(15);
  expect(BUILT_IN[0]?.children[0]).toEqual({ name: '安全生产', label: '安全生产' });
});

test('what was chosen is named as the office names it', () => {
  expect(chosenText(LIST, '民政', '优抚')).toBe('养老和救助 · 优待抚恤');
  expect(chosenText(LIST, '已停用的', '')).toBe('已停用的');
  expect(chosenText(LIST, '', '')).toBe('');
});

test('a tap on a shown name chooses the stored one', () => {
  const chosen = jest.fn();
  render(<CategoryPicker categories={LIST} category="" subcategory="" disabled={false} onChange={chosen} />);
  fireEvent.click(screen.getByLabelText('选类别'));
  fireEvent.click(screen.getByText('养老和救助'));
  expect(chosen).toHaveBeenCalledWith('民政', '');
});
