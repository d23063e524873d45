/** Proves that filters live in the address and that named ones are kept. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { type FilterSpec, Filters } from './filters';
import { useFilters } from './use-filters';

const SPECS: readonly FilterSpec[] = [
  { key: 'q', label: '内容', kind: 'text' },
  { key: 'overdue', label: '逾期', kind: 'flag' },
];

function Page() {
  const state = useFilters();
  return (
    <>
      <Filters name="test" specs={SPECS} state={state} />
      <output>{useLocation().search}</output>
    </>
  );
}

const address = () => screen.getByRole('status').textContent;
const show = (at: string) =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <Page />
    </MemoryRouter>,
  );

describe('filters', () => {
  beforeEach(() => localStorage.clear());

  it('reads the address and writes it', () => {
    show('/messages?q=%E4%BF%AE%E8%B7%AF&id=7');
    expect(screen.getByPlaceholderText<HTMLInputElement>('内容').value).toBe('修路');
    fireEvent.click(screen.getByLabelText('逾期'));
    expect(address()).toContain('overdue=true');
    expect(address()).not.toContain('id=7');
    fireEvent.click(screen.getByText('清除筛选'));
    expect(address()).toBe('');
  });

  it('offers the named ones that were kept in this browser', async () => {
    const kept = [{ title: '逾期的', values: { overdue: 'true' } }];
    localStorage.setItem('liaison.admin.filters.test', JSON.stringify(kept));
    show('/messages');
    await act(async () => {
      fireEvent.click(screen.getByText('常用筛选（1）'));
    });
    fireEvent.click(await screen.findByText('逾期的'));
    expect(address()).toBe('?overdue=true');
  });
});
