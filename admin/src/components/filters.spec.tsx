/** Proves that filters live in the address, and that named ones come from the server and go to it. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter, useLocation } from 'react-router';
import { type FilterSpec, Filters } from './filters';
import { useFilters } from './use-filters';

const SPECS: readonly FilterSpec[] = [
  { key: 'q', label: '内容', kind: 'text' },
  { key: 'overdue', label: '逾期', kind: 'flag' },
  { key: 'open', label: '没有办结', kind: 'flag', more: true },
];
const KEPT = [
  { id: '1', title: '逾期的', query: 'overdue=true', shared: false, mine: true },
  { id: '2', title: '全镇的', query: 'q=%E8%B7%AF', shared: true, mine: false },
];
const sent: { method: string; url: string; body: string }[] = [];

function Page() {
  const state = useFilters();
  return (
    <App>
      <Filters name="test" specs={SPECS} state={state} />
      <output>{useLocation().search}</output>
    </App>
  );
}

const address = () => screen.getByRole('status').textContent;
const show = (at: string) =>
  act(async () => {
    render(
      <MemoryRouter initialEntries={[at]}>
        <Page />
      </MemoryRouter>,
    );
  });

describe('filters', () => {
  beforeEach(() => {
    sent.length = 0;
    globalThis.fetch = jest.fn(async (url: string, init: RequestInit) => {
      sent.push({ method: init.method ?? '', url, body: String(init.body ?? '') });
      const body = init.method === 'GET' ? { items: KEPT } : KEPT[0];
      return { ok: true, json: async () => body } as Response;
    }) as unknown as typeof fetch;
    globalThis.Headers ??= class extends Map {} as unknown as typeof Headers;
  });

  it('reads the address and writes it', async () => {
    await show('/messages?q=%E4%BF%AE%E8%B7%AF&id=7&do=answer');
    expect(screen.getByPlaceholderText<HTMLInputElement>('内容').value).toBe('修路');
    fireEvent.click(screen.getByLabelText('逾期'));
    expect(address()).toContain('overdue=true');
    expect(address()).not.toMatch(/id=7|do=/);
    fireEvent.click(screen.getByText('清除筛选'));
    expect(address()).toBe('');
  });

  it('shows the seldom used ones on demand, or when one is set', async () => {
    await show('/messages');
    expect(screen.queryByLabelText('没有办结')).toBeNull();
    fireEvent.click(screen.getByText('更多筛选'));
    fireEvent.click(screen.getByLabelText('没有办结'));
    fireEvent.click(screen.getByText('收起'));
    expect(screen.queryByLabelText('没有办结')).not.toBeNull();
  });

  it('offers those that the server keeps, own and shared, and sends a new one there', async () => {
    await show('/messages?q=a');
    await act(async () => {
      fireEvent.click(screen.getByText('常用筛选（2）'));
    });
    // A colleague's can be used and not removed.
    expect(await screen.findAllByText('删除')).toHaveLength(1);
    fireEvent.change(screen.getByPlaceholderText('给当前筛选起个名字'), { target: { value: '我的' } });
    await act(async () => {
      fireEvent.click(screen.getByText(/保 ?存/));
    });
    const post = sent.find(({ method }) => method === 'POST');
    expect(JSON.parse(post?.body ?? '{}')).toEqual({
      list: 'test',
      title: '我的',
      query: 'q=a',
      shared: false,
    });
    fireEvent.click(screen.getByText('逾期的'));
    expect(address()).toBe('?overdue=true');
  });
});
