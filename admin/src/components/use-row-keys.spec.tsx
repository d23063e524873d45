/** Proves the keys of a list: moving, opening, a page's own letters, and silence while somebody types. */
import { fireEvent, render, screen } from '@testing-library/react';
import { useRowKeys } from './use-row-keys';

const ROWS = [{ id: 'one' }, { id: 'two' }];
const opened: (string | null)[] = [];
const acted: string[] = [];

function List() {
  const { current } = useRowKeys(ROWS, null, (id) => opened.push(id), { a: (id) => acted.push(id) });
  return (
    <>
      <output>{current}</output>
      <input aria-label="field" />
      <input aria-label="box" type="checkbox" />
    </>
  );
}
const press = (key: string, on: Element | Window = window, more = {}) =>
  fireEvent.keyDown(on, { key, bubbles: true, ...more });

describe('the keys of a list', () => {
  beforeEach(() => {
    opened.length = 0;
    acted.length = 0;
    render(<List />);
  });

  it('move and open', () => {
    press('j');
    press('j');
    press('j');
    expect(screen.getByRole('status').textContent).toBe('two');
    press('k');
    press('Enter');
    expect(opened).toEqual(['one']);
  });

  it('act on the current row, in either case, also from a checkbox', () => {
    press('a');
    expect(acted).toEqual([]);
    press('j');
    press('A');
    press('a', screen.getByLabelText('box'));
    expect(acted).toEqual(['one', 'one']);
  });

  it('are letters again in a field, and the browser keeps its own', () => {
    press('j');
    press('a', screen.getByLabelText('field'));
    press('a', window, { ctrlKey: true });
    expect(acted).toEqual([]);
  });
});
