// Proves that both questions must be answered, and that "go on" is offered, on by default, only when something is left.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { RatingSheet } from './rating-sheet';

const onRate = jest.fn();
const tap = (role: string, name: string) => act(() => screen.getByRole(role, { name }).click());

beforeEach(() => {
  onRate.mockReset();
  render(<RatingSheet open busy={false} onClose={() => undefined} onRate={onRate} />);
});

test('one answer alone cannot be sent', () => {
  tap('radio', '解决了');
  tap('button', '提交评价');
  expect(onRate).not.toHaveBeenCalled();
});

test('a good rating carries no wish to go on', () => {
  tap('radio', '解决了');
  tap('radio', '很满意');
  expect(screen.queryByRole('checkbox', { name: /请继续办理/ })).toBeNull();
  tap('button', '提交评价');
  expect(onRate).toHaveBeenCalledWith({ solved: 'yes', satisfied: 5, urged: false });
});

test('an unsolved matter goes on unless the author says otherwise', () => {
  tap('radio', '没有解决');
  tap('radio', '不满意');
  fireEvent.change(screen.getByRole('textbox', { name: '想说的话' }), { target: { value: ' 还是不亮 ' } });
  tap('checkbox', '有人催我打好评,未选');
  tap('button', '提交评价');
  expect(onRate).toHaveBeenLastCalledWith({
    solved: 'no',
    satisfied: 2,
    urged: true,
    comment: '还是不亮',
    reopen: true,
  });
  tap('checkbox', '请继续办理,已选');
  tap('button', '提交评价');
  expect(onRate).toHaveBeenLastCalledWith(expect.objectContaining({ reopen: false }));
});
