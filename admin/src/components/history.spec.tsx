/** Proves that a history says who did what, shows old and new, keeps personal values out, and goes on to older lines. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { History } from './history';

const line = (id: string, more: object) => ({
  ...{ id, at: '2026-11-16T12:00:00+08:00', who: '王管理', doorText: '工作人员' },
  ...{ actionText: '修改联络站资料', changes: [], note: '' },
  ...more,
});

it('shows lines in order and asks for older ones', async () => {
  const pages: Record<string, object> = {
    '': {
      items: [
        line('1', {
          changes: [
            { field: '名称', from: '甲站', to: '乙站' },
            { field: '电话', from: null, to: null },
          ],
        }),
      ],
      nextCursor: 'c2',
    },
    c2: { items: [line('2', { actionText: '新建联络站', note: '由表格导入' })], nextCursor: null },
  };
  global.fetch = jest.fn(async (url: RequestInfo | URL) => {
    const { searchParams } = new URL(String(url), 'http://x');
    expect(searchParams.get('subjectType')).toBe('station');
    return { ok: true, json: async () => pages[searchParams.get('cursor') ?? ''] } as Response;
  });
  render(<History subjectType="station" subjectId="7" />);
  expect(await screen.findByText('甲站')).toBeTruthy();
  expect(screen.getByText('电话：已更改，内容不留存')).toBeTruthy();
  await act(async () => {
    fireEvent.click(screen.getByText('看更早的'));
  });
  expect(await screen.findByText('由表格导入')).toBeTruthy();
  expect(screen.getByText('甲站')).toBeTruthy();
  expect(screen.queryByText('看更早的')).toBeNull();
});

it('says so when there is nothing', async () => {
  global.fetch = jest.fn(
    async () => ({ ok: true, json: async () => ({ items: [], nextCursor: null }) }) as Response,
  );
  render(<History subjectType="station" subjectId="8" />);
  expect(await screen.findByText('还没有变更记录')).toBeTruthy();
});
