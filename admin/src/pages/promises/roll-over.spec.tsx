/** Proves that the roll-over shows what it would do, does nothing until its year is typed, and then does it once. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import dayjs from 'dayjs';
import { RollOver } from './roll-over';

const YEAR = dayjs().year();
const promise = {
  ...{ id: 'p', suggestionId: 's', assignmentId: 'a', no: `${YEAR}-0001`, title: '关于修路的建议' },
  ...{ unitId: 'u', unitName: '县交通局', class: 'B', state: 'open', stateText: '承诺中', overdue: true },
  ...{ promisedOn: `${YEAR}-10-01`, firstPromisedOn: `${YEAR}-10-01`, moved: 0, year: YEAR, rolled: 0 },
};
const sent: { readonly path: string; readonly body: unknown }[] = [];
let items: object[];

async function show() {
  const done = jest.fn();
  await act(async () => {
    render(
      <App>
        <RollOver close={() => {}} done={done} />
      </App>,
    );
  });
  return done;
}
const button = () => screen.getByText(`转入 ${YEAR + 1} 年度`).closest('button');
const type = (value: string) =>
  fireEvent.change(screen.getByLabelText('输入年度确认'), { target: { value } });

beforeEach(() => {
  sent.length = 0;
  items = [promise];
  const fetch = async (path: string, { method, body }: { method: string; body?: string }) => {
    if (method === 'POST') sent.push({ path, body: JSON.parse(body ?? '{}') });
    const answer = { year: YEAR, count: items.length, dryRun: method === 'GET', items };
    return { ok: true, status: 200, json: async () => answer };
  };
  Object.assign(globalThis, { fetch });
});

it('shows what would go on, and waits for the year', async () => {
  const done = await show();
  expect(await screen.findByText('关于修路的建议')).toBeTruthy();
  expect(button()?.disabled).toBe(true);
  type(String(YEAR - 1));
  expect(button()?.disabled).toBe(true);
  type(String(YEAR));
  await act(async () => void fireEvent.click(screen.getByText(`转入 ${YEAR + 1} 年度`)));
  expect(sent).toEqual([{ path: '/api/admin/promises/roll-over', body: { year: YEAR } }]);
  expect(done).toHaveBeenCalledTimes(1);
});

it('offers nothing when nothing is left over', async () => {
  items = [];
  await show();
  expect(await screen.findByText(/：0 项/)).toBeTruthy();
  expect(screen.queryByLabelText('输入年度确认')).toBeNull();
  expect(screen.getByText(`${YEAR} 年度没有需要转入下一年度的承诺`)).toBeTruthy();
});
